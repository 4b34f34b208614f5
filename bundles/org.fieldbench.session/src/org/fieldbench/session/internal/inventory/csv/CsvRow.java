/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.inventory.csv;

import java.util.Map;

import org.fieldbench.session.inventory.PhoneField;

/**
 * A phone in a file.
 *
 * @param line in which it begins, from 1
 * @param cells that are not empty
 * @param problem why the line cannot be taken; empty for nothing
 */
public record CsvRow(int line, Map<PhoneField, String> cells, String problem) {
}
