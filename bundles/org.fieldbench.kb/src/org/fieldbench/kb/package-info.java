/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Articles, their revisions and attachments: reading, changing, keeping. {@link org.fieldbench.kb.ArticleLibrary} and {@link
 * org.fieldbench.kb.ArticleEditing} are the services.
 */
package org.fieldbench.kb;
