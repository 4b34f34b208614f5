/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Versions of boot code and application: read off a display, ordered, judged by bands, and the hops from one to another. Text
 * in, result out; no state.
 */
package org.fieldbench.catalog.versions;
