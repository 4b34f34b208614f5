/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
/** The phones that one knows, with their history; lists of them as CSV. */
package org.fieldbench.session.inventory;
