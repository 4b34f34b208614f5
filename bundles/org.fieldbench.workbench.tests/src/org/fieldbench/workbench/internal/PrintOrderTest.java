/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.swt.printing.PrinterData;
import org.fieldbench.kb.ui.internal.printing.PrintOrder;
import org.junit.jupiter.api.Test;

class PrintOrderTest {

	private final PrinterData wishes = new PrinterData();

	private void range(int first, int last) {
		wishes.scope = PrinterData.PAGE_RANGE;
		wishes.startPage = first;
		wishes.endPage = last;
	}

	@Test
	void allPagesOnceUnlessAskedOtherwise() {
		assertEquals(List.of(0, 1, 2), PrintOrder.of(wishes, 3));
	}

	@Test
	void aRangeEndsWithTheLastPageThereIs() {
		range(2, 9);
		assertEquals(List.of(1, 2), PrintOrder.of(wishes, 3));
		range(4, 9);
		assertEquals(List.of(), PrintOrder.of(wishes, 3));
	}

	@Test
	void copiesArePageByPageOrOneAfterTheOther() {
		wishes.copyCount = 2;
		assertEquals(List.of(0, 0, 1, 1), PrintOrder.of(wishes, 2));
		wishes.collate = true;
		assertEquals(List.of(0, 1, 0, 1), PrintOrder.of(wishes, 2));
	}
}
