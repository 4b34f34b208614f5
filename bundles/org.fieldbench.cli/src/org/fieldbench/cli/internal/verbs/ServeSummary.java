/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import org.fieldbench.cli.internal.text.Table;
import org.fieldbench.cli.internal.text.Texts;

/** What was fetched and written, file by file. */
final class ServeSummary {

	private ServeSummary() {
	}

	/** @return nothing when nobody asked for anything */
	static String table(ServeTally tally) {
		if (tally.files().isEmpty()) {
			return "";
		}
		Table table = new Table(2).right(1).right(2).right(3).row("NAME", "COMPLETE", "FAILED", "BYTES");
		tally.files().forEach((name, count) -> table.row(Texts.safe(name), count.complete(), count.failed(), Texts.number(count.bytes())));
		return table.toString();
	}
}
