/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hebrew and Arabic in a PDF: where each letter stands on the paper. */
class RightToLeftTest {

	private static final float MIDDLE = 300;

	@TempDir
	private Path folder;
	private ExportResult result;
	private String text;

	/** @return where the first of each character stands, in points from the left */
	private Map<String, Float> set(String body) throws IOException {
		Bench bench = new Bench(folder).article("7", "---\ntitle: Seven\n---\n" + body, Map.of());
		result = bench.export(ExportFormat.PDF, "7.pdf", ExportOptions.PLAIN.replacing(true), "7");
		Map<String, Float> places = new LinkedHashMap<>();
		try (PDDocument pdf = Loader.loadPDF(folder.resolve("7.pdf").toFile())) {
			text = new Letters(places).getText(pdf);
		}
		return places;
	}

	private static void isOrder(Map<String, Float> places, String fromLeft) {
		List<String> letters = fromLeft.codePoints().mapToObj(Character::toString).toList();
		letters.forEach(letter -> assertTrue(places.containsKey(letter), letter + " is not in " + places.keySet()));
		assertEquals(letters, letters.stream().sorted(java.util.Comparator.comparing(places::get)).toList());
	}

	@Test
	void hebrewRunsFromTheRightAndIsReadBackInItsOrder() throws IOException {
		Map<String, Float> places = set("שלום");
		isOrder(places, "םולש");
		assertTrue(places.get("ש") > MIDDLE, places.toString());
		assertTrue(text.contains("שלום"), text);
		assertEquals(List.of(), result.remarks());
	}

	@Test
	void arabicLettersAreJoined() throws IOException {
		Map<String, Float> places = set("بحث");
		isOrder(places, "\uFE9A\uFEA4\uFE91"); // final, medial, initial form, from the left
		assertTrue(text.contains("بحث"), text);
		assertEquals(List.of(), result.remarks());
	}

	@Test
	void whatIsKeyedInAndNamesOfModelsKeepTheirOrder() throws IOException {
		Map<String, Float> places = set("אבג `*47#` דה QZ");
		isOrder(places, "QZהד*47#גבא");
	}

	@Test
	void aWordWithinALineFromTheLeftTurnsAloneAndTheLineStays() throws IOException {
		Map<String, Float> places = set("Q אבג Z");
		isOrder(places, "QגבאZ");
		assertTrue(places.get("Z") < MIDDLE, places.toString());
	}

	@Test
	void numbersOfStepsStandAtTheirRight() throws IOException {
		Map<String, Float> places = set("8. אבג\n9. דהו");
		isOrder(places, "גבא8");
		isOrder(places, "והד9");
	}

	@Test
	void lettersThatCannotBeJoinedAreTold() throws IOException {
		set("پارس");
		assertEquals(1, result.remarks().size(), result.remarks().toString());
		assertTrue(result.remarks().get(0).contains("one by one: \u067E. Export to HTML"), result.remarks().toString());
	}

	private static final class Letters extends PDFTextStripper {

		private final Map<String, Float> places;

		Letters(Map<String, Float> places) {
			this.places = places;
			setSortByPosition(true);
		}

		@Override
		protected void processTextPosition(TextPosition letter) {
			if (letter.getYDirAdj() > 150 && letter.getYDirAdj() < 700) {
				places.putIfAbsent(letter.getUnicode(), letter.getXDirAdj());
			}
			super.processTextPosition(letter);
		}
	}
}
