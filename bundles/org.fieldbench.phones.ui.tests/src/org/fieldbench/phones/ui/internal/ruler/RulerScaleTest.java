/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.phones.ui.internal.ruler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.fieldbench.catalog.CatalogFactory;
import org.fieldbench.catalog.Ordering;
import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.catalog.Severity;
import org.fieldbench.catalog.VersionBand;
import org.fieldbench.catalog.VersionHop;
import org.fieldbench.phones.ui.internal.Phones;
import org.fieldbench.phones.ui.internal.ruler.Segment.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ruler before it is drawn. */
class RulerScaleTest {

	private final PhoneModel model = Phones.withScheme();

	@Test
	void showsBandsAndWhatTheyLeaveOpen() {
		RulerScale scale = scale(null, null);
		assertEquals(List.of("12 and below", "13 to 20", "above 20"), scale.segments().stream().map(Segment::range).toList());
		assertEquals(List.of(Kind.BAD, Kind.GOOD, Kind.UNSAID), scale.segments().stream().map(Segment::kind).toList());
		assertEquals(List.of(), scale.marks());
	}

	@Test
	void showsAGapBetweenBands() {
		bands(band("2", "3"), band("6", "7"));
		assertEquals(List.of("below 2", "2 to 3", "between", "6 to 7", "above 7"),
				scale(null, null).segments().stream().map(Segment::range).toList());
		assertEquals(2, scale("4", null).mark(Mark.Role.HERE).orElseThrow().segment());
		assertEquals(0, scale("1", null).mark(Mark.Role.HERE).orElseThrow().segment());
		assertEquals(4, scale("9", null).mark(Mark.Role.HERE).orElseThrow().segment());
	}

	@ParameterizedTest
	@CsvSource({ "HEXADECIMAL, 9, A, 2", "HEXADECIMAL, 9, B, 3", "BASE36, Z, 10, 2", "DOTTED, 3.2, 3.4, 2", "NUMERIC, 9, 10, 2" })
	void knowsTheNextVersionOfEachOrder(Ordering ordering, String to, String from, int segments) {
		model.getScheme().setOrdering(ordering);
		bands(band(null, to), band(from, null));
		assertEquals(segments, scale(null, null).segments().size());
	}

	@Test
	void marksThePhoneAndTheBundle() {
		RulerScale scale = scale("11", "15");
		assertEquals(new Mark(Mark.Role.HERE, "11", 0, 0.5), scale.mark(Mark.Role.HERE).orElseThrow());
		assertEquals(new Mark(Mark.Role.THERE, "15", 1, 0.5), scale.mark(Mark.Role.THERE).orElseThrow());
		assertEquals("The firmware bundle on the bench would take this phone from 11 to 15.", scale.way());
		assertFalse(scale.blocked());
	}

	@Test
	void ordersWhatStandsInOneBand() {
		RulerScale scale = scale("18", "14");
		assertEquals(2 / 3.0, scale.mark(Mark.Role.HERE).orElseThrow().place());
		assertEquals(1 / 3.0, scale.mark(Mark.Role.THERE).orElseThrow().place());
		assertTrue(scale.way().contains("back from 18 to 14"), scale.way());
		assertEquals(0.5, scale("14", "014").mark(Mark.Role.HERE).orElseThrow().place(), "equal versions share a place");
	}

	@Test
	void namesTheStopsOnTheWay() {
		VersionHop hop = CatalogFactory.eINSTANCE.createVersionHop();
		hop.getVia().add("13");
		hop.setText("Because.");
		model.getScheme().getHops().add(hop);
		RulerScale scale = scale("11", "15");
		assertEquals(List.of(Mark.Role.HERE, Mark.Role.STOP, Mark.Role.THERE), scale.marks().stream().map(Mark::role).toList());
		assertTrue(scale.way().contains("Flash in between: 13."), scale.way());
	}

	@Test
	void blocksTheWayIntoAForbiddenRange() {
		model.getScheme().getBands().get(1).setForbidden(true);
		RulerScale scale = scale("11", "15");
		assertTrue(scale.blocked());
		assertEquals(Kind.FORBIDDEN, scale.segments().get(1).kind());
		assertTrue(scale.spoken(1).startsWith("13 to 20: Never."), scale.spoken(1));
	}

	@Test
	void readsASegmentWithWhoStandsThere() {
		assertEquals("12 and below: Act. Meaning of problem. (a test) This phone: 11. Act on problem.", scale("11", null).spoken(0));
	}

	@Test
	void showsNothingWhereNothingIsKnown() {
		assertEquals(RulerScale.EMPTY, RulerScale.of(Phones.unknown(), Optional.of("11"), Optional.of("15")));
		assertEquals(List.of(), scale("1a", "??").marks(), "what is no version stands nowhere");
	}

	@ParameterizedTest
	@CsvSource({ "100", "320", "521", "1040", "1563" })
	void fillsAnyWidthWithoutOverlap(int width) {
		var layout = new RulerLayout(width, 3, 1);
		assertEquals(RulerLayout.MARGIN, layout.x(0));
		assertEquals(width - RulerLayout.MARGIN, layout.x(2) + layout.width(2));
		for (int i = 0; i < 3; i++) {
			assertTrue(layout.width(i) > 0);
			assertEquals(i, layout.at(layout.x(i)));
			assertEquals(i, layout.at(layout.x(i) + layout.width(i) - 1));
			assertTrue(i == 2 || layout.x(i) + layout.width(i) < layout.x(i + 1));
		}
		assertEquals(-1, layout.at(width));
		int words = layout.centred(width, 60);
		assertTrue(words >= RulerLayout.MARGIN && (words + 60 <= width - RulerLayout.MARGIN || width < 68), "inside");
	}

	private RulerScale scale(String here, String there) {
		return RulerScale.of(model, Optional.ofNullable(here), Optional.ofNullable(there));
	}

	private void bands(VersionBand... bands) {
		model.getScheme().getBands().clear();
		model.getScheme().getBands().addAll(List.of(bands));
	}

	private static VersionBand band(String from, String to) {
		return Phones.band(from, to, Severity.OK, false);
	}
}
