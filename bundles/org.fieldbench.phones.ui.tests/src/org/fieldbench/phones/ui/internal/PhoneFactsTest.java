/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.phones.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.fieldbench.catalog.AddressSource;
import org.fieldbench.catalog.CatalogFactory;
import org.fieldbench.catalog.Hazard;
import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.catalog.RequestPattern;
import org.fieldbench.catalog.Severity;
import org.fieldbench.catalog.TftpHabits;
import org.fieldbench.phones.ui.internal.FactGroup.Fact;
import org.fieldbench.ui.Signal;
import org.junit.jupiter.api.Test;

class PhoneFactsTest {

	@Test
	void saysOfEachGroupThatNothingIsKnown() {
		List<FactGroup> groups = PhoneFacts.of(Phones.unknown());
		assertFalse(groups.stream().anyMatch(group -> group.facts().isEmpty()));
		assertTrue(groups.stream().flatMap(group -> group.facts().stream()).allMatch(fact -> fact.signal() == Signal.INFO));
	}

	@Test
	void putsHazardsFirstWithTheirSource() {
		PhoneModel model = Phones.unknown();
		Hazard hazard = CatalogFactory.eINSTANCE.createHazard();
		hazard.setText("It bites.");
		hazard.setSeverity(Severity.PROBLEM);
		hazard.setSource("the label");
		model.getHazards().add(hazard);
		assertEquals(List.of(new Fact(Signal.BAD, "It bites.", "the label")), PhoneFacts.of(model).get(0).facts());
	}

	@Test
	void namesTheWaysToAnAddress() {
		PhoneModel model = Phones.unknown();
		model.getAddressSources().addAll(List.of(AddressSource.DHCP, AddressSource.STATIC));
		assertEquals("The phone gets its address by DHCP or a static setting.", texts(model, "Network address").get(0));
	}

	@Test
	void warnsOfTftpHabits() {
		PhoneModel model = Phones.unknown();
		TftpHabits habits = CatalogFactory.eINSTANCE.createTftpHabits();
		habits.setOptionsAllowed(false);
		habits.setSinglePort(true);
		RequestPattern boot = CatalogFactory.eINSTANCE.createRequestPattern();
		boot.setPattern("boot.bin");
		habits.getRequests().add(boot);
		model.setTftpHabits(habits);
		assertEquals(List.of("It asks for boot.bin: required.", "Its TFTP client breaks on options (RFC 2347).",
				"It needs every reply from the listening port."), texts(model, "TFTP"));
	}

	@Test
	void namesTheRangesOfVersions() {
		List<String> bands = texts(Phones.withScheme(), "Boot code versions");
		assertTrue(bands.get(0).startsWith("12 and below: "), bands.get(0));
		assertTrue(bands.get(1).startsWith("13 to 20: "), bands.get(1));
		List<String> origins = PhoneFacts.of(Phones.withScheme()).stream().filter(group -> group.title().equals("Boot code versions"))
				.flatMap(group -> group.facts().stream()).map(Fact::origin).toList();
		assertEquals(List.of("a test", "inferred from a test"), origins);
	}

	private static List<String> texts(PhoneModel model, String title) {
		return PhoneFacts.of(model).stream().filter(group -> group.title().equals(title))
				.flatMap(group -> group.facts().stream()).map(Fact::text).toList();
	}
}
