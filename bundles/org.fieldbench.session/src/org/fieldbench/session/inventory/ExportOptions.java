/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.inventory;

/**
 * How phones are exported.
 *
 * @param separator between cells
 * @param mark whether the file begins with the mark of UTF-8 (BOM), which Excel on Windows needs to read it rightly
 */
public record ExportOptions(char separator, boolean mark) {

	/** As RFC 4180 says, with the mark. */
	public static final ExportOptions STANDARD = new ExportOptions(',', true);
}
