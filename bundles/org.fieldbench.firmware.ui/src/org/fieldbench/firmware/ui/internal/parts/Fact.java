/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.ui.internal.parts;

/** Something known, under its name. */
public record Fact(String name, String value) {
}
