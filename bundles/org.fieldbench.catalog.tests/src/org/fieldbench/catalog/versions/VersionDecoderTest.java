/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.versions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.fieldbench.catalog.CatalogFactory;
import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.catalog.Severity;
import org.fieldbench.testing.Altigen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionDecoderTest {

	private final PhoneModel ip710 = model("IP710");

	@Test
	void takesTheThirdAndFourthCharacter() throws VersionException {
		DecodedVersion decoded = VersionDecoder.decode(ip710, " 2x1128 ");
		assertEquals("11", decoded.version());
		assertEquals("2x[11]28", decoded.marked());
		assertEquals(Severity.PROBLEM, decoded.band().orElseThrow().getSeverity());
	}

	@ParameterizedTest
	@CsvSource({ "0, PROBLEM", "11, PROBLEM", "12, PROBLEM", "13, CAUTION", "14, CAUTION", "15, OK", "99, OK" })
	void everyVersionFallsInOneBand(String version, Severity severity) throws VersionException {
		assertEquals(severity, VersionDecoder.band(ip710, version).orElseThrow().getSeverity());
		assertEquals(severity, VersionDecoder.band(model("IP600"), version).orElseThrow().getSeverity());
	}

	@Test
	void theProxyFaultIsNamedOnlyForTheModelsOfItsSource() throws VersionException {
		assertTrue(VersionDecoder.band(ip710, "13").orElseThrow().getMeaning().contains("trouble with the TFTP proxies"));
		assertFalse(VersionDecoder.band(model("IP600"), "13").orElseThrow().getMeaning().contains("has trouble"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "2", "2x1", "2xA128", "2x1A", "    " })
	void refusesToGuess(String shown) {
		VersionException refused = assertThrows(VersionException.class, () -> VersionDecoder.decode(ip710, shown));
		assertFalse(refused.getMessage().isBlank());
	}

	@Test
	void saysWhenNothingIsKnownOfTheModel() {
		PhoneModel unknown = CatalogFactory.eINSTANCE.createPhoneModel();
		unknown.setName("X1");
		assertTrue(assertThrows(VersionException.class, () -> VersionDecoder.decode(unknown, "123456")).getMessage()
				.contains("X1"));
	}

	private static PhoneModel model(String id) {
		return Altigen.catalog().getModels().stream().filter(model -> model.getId().equals(id)).findFirst().orElseThrow();
	}
}
