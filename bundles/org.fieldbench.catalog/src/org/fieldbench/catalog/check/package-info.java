/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Checks catalogs: what is wrong, where in the file, and what to do. */
package org.fieldbench.catalog.check;
