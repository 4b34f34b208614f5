/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.fieldbench.kb.imports.DraftAnswer.Choice;
import org.fieldbench.kb.imports.DraftStep;
import org.fieldbench.kb.imports.DraftStep.Kind;
import org.fieldbench.kb.imports.ProcedureDraft;
import org.fieldbench.kb.internal.imports.Fixtures;
import org.fieldbench.testing.Seed;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class ProcedureDraftTest {

	private static ProcedureDraft of(org.fieldbench.kb.imports.ImportPreview page) {
		return ProcedureDraft.of(Fixtures.article(page).article()).orElseThrow();
	}

	private static List<String> keys(ProcedureDraft draft) {
		return draft.steps().stream().flatMap(step -> step.answers().stream()).map(answer -> answer.keys()).toList();
	}

	@Test
	void readsTheFieldAlertAsItIs() throws Exception {
		var seed = Seed.find();
		Assumptions.assumeTrue(seed.isPresent(), "The source of the article is not at hand.");
		ProcedureDraft draft = of(Fixtures.read(seed.get()));
		assertEquals(15, draft.steps().size());
		assertEquals(List.of("1", "2", "3", "4", "5", "6", "7", "1", "2", "3", "4", "5", "6", "7", "8"),
				draft.steps().stream().map(DraftStep::label).toList());
		assertEquals(List.of(Kind.DO, Kind.DO, Kind.ENTER, Kind.ENTER, Kind.ANSWER, Kind.ANSWER, Kind.ENTER, Kind.ANSWER, Kind.ANSWER, Kind.ANSWER, Kind.WAIT, Kind.WAIT, Kind.WAIT, Kind.BRANCH,
				Kind.ANSWER), draft.steps().stream().map(DraftStep::kind).toList());
		assertEquals(List.of("**3E", "**47427", "1", "1E", "0E", "{tftp}E", "1", "1", "0", "1", "1"), keys(draft));
		assertEquals(List.of(Choice.DHCP, Choice.STATIC), draft.steps().get(5).answers().stream().map(answer -> answer.choice()).toList());
		assertEquals(List.of(Choice.BOOT_CODE_ONLY, Choice.WITH_APPLICATION), draft.steps().get(9).answers().stream().map(answer -> answer.choice()).toList());
		assertEquals("CHECK FW", draft.steps().get(3).display());
		assertEquals("FIX? YES=1, NO=0", draft.steps().get(13).display());
		assertEquals(List.of("FIX?", "FIX?"), draft.steps().subList(13, 15).stream().map(DraftStep::onlyIfDisplay).toList());
		assertEquals(2, draft.acknowledgements().size());
		assertEquals("VERSION INFO", draft.verification().orElseThrow().display());
		assertEquals("212", draft.alert());
		assertEquals(8, draft.doubts().stream().filter(doubt -> doubt.endsWith("its picture is missing in the article; write what the phone shows.")).count());
		assertTrue(draft.doubts().contains("Step 6: how often Enter is to be pressed is not said."), draft.doubts().toString());
	}

	@Test
	void makesNothingUp() throws Exception {
		ProcedureDraft draft = of(Fixtures.read("tables.html"));
		assertEquals(List.of("*", "{tftp}E"), keys(draft));
		assertEquals(List.of("", "LOADER V2", "", "DONE"), draft.steps().stream().map(DraftStep::display).toList());
		assertEquals(Optional.empty(), ProcedureDraft.of(Fixtures.article(Fixtures.read("nosteps.html")).article()));
	}

	@Test
	void tellsWhatItPutTogether() throws Exception {
		ProcedureDraft draft = of(Fixtures.read("steps.txt"));
		assertTrue(draft.doubts().contains("Step 2: its keys were put together in the order of the text; look whether all are pressed."), draft.doubts().toString());
		assertTrue(draft.steps().get(1).text().contains("b) \"LOCKED\" - unlock the phone first: i. press *0#"), draft.steps().get(1).text());
	}

	@Test
	void stepsThatCountWithinAStepAreStepsOfTheirOwn() throws Exception {
		ProcedureDraft draft = of(Fixtures.read("sharepoint.html"));
		assertEquals(List.of("1", "1.1", "1.2", "2", "2.1", "2.2", "2.3", "3"), draft.steps().stream().map(DraftStep::label).toList());
		assertEquals("Prepare the server.", draft.steps().get(0).text());
		assertEquals("Pull its cable and plug it in again.", draft.steps().get(4).text());
		assertEquals("LOAD?", draft.steps().get(5).display());
		assertTrue(draft.steps().get(5).text().contains("On the J4-S, press 2 instead."), draft.steps().get(5).text());
		ProcedureDraft lettered = of(Fixtures.read("phpkb.html"));
		assertEquals(List.of("Step 1", "1.1", "1.2", "Step 2", "a", "b", "Step 3").stream().map(label -> label.replace("Step ", "")).toList(),
				lettered.steps().stream().map(DraftStep::label).toList());
		ProcedureDraft top = of(Fixtures.text("Title of it\n\n1.1 Press 1.\n\n1.2 Press 2.\n\n2.1 Press 3."));
		assertEquals(List.of("1.1", "1.2", "2.1"), top.steps().stream().map(DraftStep::label).toList());
	}

	@Test
	void keysWithoutASignAreToldNotLeftOutSilently() {
		ProcedureDraft draft = of(Fixtures.text("Title of it\n\n1. Press the Mute key.\n2. Press 1 for Yes."));
		assertEquals(List.of("1"), keys(draft));
		assertTrue(draft.doubts().contains("Step 1: the key Mute has no sign in the catalog."), draft.doubts().toString());
	}

	@Test
	void aBranchCoversTheNextAnswerOnly() {
		ProcedureDraft draft = of(Fixtures.text("Title of it\n\n1. In some cases the phone shows \"ERASE?\".\n2. Press 1 for Yes.\n3. Press 2 to end."));
		assertEquals(List.of("ERASE?", "ERASE?", ""), draft.steps().stream().map(DraftStep::onlyIfDisplay).toList());
		assertEquals(List.of(Kind.BRANCH, Kind.ANSWER, Kind.ENTER), draft.steps().stream().map(DraftStep::kind).toList());
	}
}
