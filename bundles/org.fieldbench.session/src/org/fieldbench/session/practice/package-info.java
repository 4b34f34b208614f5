/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
/** A field alert done by hand on a virtual phone. */
package org.fieldbench.session.practice;
