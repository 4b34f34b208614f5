/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.printing;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.printing.PrinterData;

/** Which pages come out of a printer, in which order. */
public final class PrintOrder {

	private PrintOrder() {
	}

	/**
	 * @param wishes what was chosen: a range of pages, copies, whether a copy is complete before the next one begins
	 * @param pages how many there are
	 * @return the pages to be printed one after the other, counted from 0; empty when the range has none
	 */
	public static List<Integer> of(PrinterData wishes, int pages) {
		boolean all = wishes.scope != PrinterData.PAGE_RANGE;
		int first = all ? 1 : Math.max(1, wishes.startPage);
		int last = all ? pages : Math.min(pages, wishes.endPage);
		List<Integer> once = IntStream.rangeClosed(first, last).mapToObj(page -> page - 1).toList();
		// A printer that makes copies by itself says 1 here.
		int copies = Math.max(1, wishes.copyCount);
		return wishes.collate ? Stream.generate(() -> once).limit(copies).flatMap(List::stream).toList()
				: once.stream().flatMap(page -> Stream.generate(() -> page).limit(copies)).toList();
	}
}
