/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.fieldbench.cli.internal.text.Table;
import org.fieldbench.cli.internal.text.Texts;
import org.fieldbench.tftp.Transfer;
import org.fieldbench.tftp.Transfer.State;

/** What was fetched, file by file. */
final class ServeSummary {

	private ServeSummary() {
	}

	/** @return nothing when nobody asked for anything */
	static String table(List<Transfer> transfers) {
		if (transfers.isEmpty()) {
			return "";
		}
		Map<String, List<Transfer>> files = transfers.stream().collect(
				Collectors.groupingBy(each -> each.servedName().orElse(each.requestedName()), TreeMap::new, Collectors.toList()));
		Table table = new Table(2).right(1).right(2).right(3).row("NAME", "COMPLETE", "FAILED", "BYTES");
		files.forEach((name, each) -> table.row(Texts.safe(name), count(each, State.COMPLETE), count(each, State.FAILED),
				Texts.number(each.stream().mapToLong(Transfer::bytes).sum())));
		return table.toString();
	}

	private static long count(List<Transfer> transfers, State state) {
		return transfers.stream().filter(each -> each.state() == state).count();
	}
}
