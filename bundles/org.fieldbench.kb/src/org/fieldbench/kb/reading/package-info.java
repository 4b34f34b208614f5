/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
/** How an article looks when it is read, as a page and as a text; links and what is marked in it. Knows no screen. */
package org.fieldbench.kb.reading;
