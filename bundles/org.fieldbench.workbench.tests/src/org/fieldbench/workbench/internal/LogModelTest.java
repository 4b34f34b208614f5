/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalLong;

import org.fieldbench.tftp.ServerEvent;
import org.fieldbench.tftp.Severity;
import org.fieldbench.tftp.ui.internal.LogModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LogModelTest {

	private final ServerEvent listens = Events.event(0, Severity.INFO, "Listens on port 69.");
	private final ServerEvent again = Events.event(1, Severity.DETAIL, "Block 7 was sent again.");
	private final ServerEvent miss = Events.event(2, Severity.NOTICE, "There is no logo.bmp.");
	private final ServerEvent failed = Events.event(1, Severity.ERROR, "The phone fell silent.");
	private final LogModel log = new LogModel();

	@BeforeEach
	void fill() {
		log.take(List.of(listens, again, miss, failed));
	}

	@Test
	void hidesDetailsUntilTheyAreAskedFor() {
		assertEquals(List.of(listens, miss, failed), log.shown());
		assertEquals("3 events, 1 hidden by the filter", log.summary());
		log.least(Severity.DETAIL);
		assertEquals(List.of(listens, again, miss, failed), log.shown());
		assertEquals("4 events", log.summary());
	}

	@Test
	void filtersByWordsAndSeverity() {
		log.words("SILENT phone");
		assertEquals(List.of(failed), log.shown());
		log.words("");
		log.least(Severity.NOTICE);
		assertEquals(List.of(miss, failed), log.shown());
	}

	@Test
	void showsOnlyTheSelectedTransfer() {
		log.least(Severity.DETAIL);
		log.onlySelected(true);
		assertEquals(List.of(), log.shown());
		assertEquals("Select a transfer to see what happened in it.", log.summary());
		log.selected(OptionalLong.of(1));
		assertEquals(List.of(again, failed), log.shown());
		log.onlySelected(false);
		assertEquals(4, log.shown().size());
	}

	@Test
	void copiesTheLinesOfTheRowsAndFindsThemAgain() {
		String[] cells = log.lines(1).split("\t");
		assertEquals(List.of("Notice", "127.0.0.1:2000", "There is no logo.bmp."), List.of(cells).subList(1, 4));
		log.words("silent");
		assertArrayEquals(new int[] { 0 }, log.rows(List.of(failed)));
		assertArrayEquals(new int[0], log.rows(List.of(miss)));
	}
}
