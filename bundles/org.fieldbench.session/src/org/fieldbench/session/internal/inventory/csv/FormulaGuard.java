/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.inventory.csv;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from taking a cell for a formula, as OWASP advises: an apostrophe before it. Reading takes the apostrophe away
 * again; {@code plain(guarded(x))} is x for every text.
 */
final class FormulaGuard {

	/** The characters that begin a formula, also in full width; apostrophes before them, since one of these is ours. */
	private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r\\n\\uff1d\\uff0b\\uff0d\\uff20].*", Pattern.DOTALL);

	private FormulaGuard() {
	}

	static String guarded(String value) {
		return FORMULA.matcher(value).matches() ? "'" + value : value;
	}

	static String plain(String cell) {
		return cell.startsWith("'") && FORMULA.matcher(cell).matches() ? cell.substring(1) : cell;
	}
}
