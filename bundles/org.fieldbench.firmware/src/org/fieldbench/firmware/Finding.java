/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware;

import org.fieldbench.catalog.Severity;

/**
 * Something to know about a firmware bundle.
 *
 * @param severity how bad
 * @param what one sentence
 * @param whatToDo one sentence; empty where there is nothing to do
 */
public record Finding(Severity severity, String what, String whatToDo) {
}
