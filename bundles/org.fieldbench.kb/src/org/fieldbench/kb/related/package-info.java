/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Which articles have to do with another, and why. */
package org.fieldbench.kb.related;
