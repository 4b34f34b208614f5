/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.versions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.fieldbench.catalog.CatalogFactory;
import org.fieldbench.catalog.Ordering;
import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.catalog.VersionScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedVersionTest {

	private final PhoneModel model = CatalogFactory.eINSTANCE.createPhoneModel();
	private final VersionScheme scheme = CatalogFactory.eINSTANCE.createVersionScheme();

	TypedVersionTest() {
		model.setId("T1");
		model.setName("T1");
		scheme.setFirstCharacter(3);
		scheme.setLastCharacter(4);
		scheme.setOrdering(Ordering.NUMERIC);
		model.setScheme(scheme);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2x1128", "  2x1128\n", "2x11 28", "Ox1128", "2x11lO" })
	void readsWhatLeavesNoDoubt(String typed) throws VersionException {
		assertEquals("11", TypedVersion.read(model, scheme, typed).version());
	}

	@ParameterizedTest
	@CsvSource({ "2x1O28, O, looks like 0", "2xo128, o, looks like 0", "2xl128, l, looks like 1", "2xI128, I, looks like 1",
			"2x1|28, |, looks like 1", "2xS128, S, looks like 5", "2x1B28, B, looks like 8" })
	void asksWhetherALetterIsADigit(String typed, String letter, String question) {
		String message = refusal(typed);
		assertTrue(message.contains("\"" + letter + "\"") && message.contains(question), message);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2x 1128", "2 x1128", "2x1\t128", "2x\u00a01128" })
	void asksWhetherTheBlankIsThePhones(String typed) {
		assertTrue(refusal(typed).contains("Does the phone show one there?"), refusal(typed));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2x1128\n2x1528", "VERSION INFO\r\n2x1128" })
	void asksWhichLineIsMeant(String typed) {
		assertTrue(refusal(typed).startsWith("These are 2 lines"), refusal(typed));
	}

	@Test
	void asksWhenSeveralTextsHaveTheForm() {
		scheme.setPattern("(?<version>\\d\\d)-");
		assertTrue(refusal("11-15-").contains("several"), refusal("11-15-"));
	}

	@Test
	void takesLettersWhereTheyBelong() throws VersionException {
		scheme.setOrdering(Ordering.BASE36);
		assertEquals("1O", TypedVersion.read(model, scheme, "2x1O28").version());
	}

	@Test
	void whoChoosesTheCharactersHasAnswered() throws VersionException {
		DecodedVersion read = TypedVersion.read(model, scheme, "2x 1128", 4, 5);
		assertEquals("2x [11]28", read.marked());
		assertEquals(Optional.empty(), read.band());
		assertThrows(VersionException.class, () -> TypedVersion.read(model, scheme, "2x", 4, 5));
		assertThrows(VersionException.class, () -> TypedVersion.read(model, scheme, "abcdef", 4, 5));
	}

	@Test
	void needsAChoiceWhereNothingIsKnown() throws VersionException {
		assertTrue(assertThrows(VersionException.class, () -> TypedVersion.read(model, null, "2x1128")).getMessage()
				.contains("Say which characters"));
		assertEquals("11", TypedVersion.read(model, null, "2x1128", 3, 4).version());
	}

	private String refusal(String typed) {
		return assertThrows(VersionException.class, () -> TypedVersion.read(model, scheme, typed)).getMessage();
	}
}
