/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Files that appear whole or not at all, and the words for why one cannot be written or read. Needs the JDK only. */
package org.fieldbench.files;
