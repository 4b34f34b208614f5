/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Articles for people without Fieldbench: PDF, HTML, Markdown, zip, text and mails, with boxes to tick and the values of a site.
 */
package org.fieldbench.kb.export;
