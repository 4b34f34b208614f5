/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNamesTest {

	private static final List<String> NAMES = List.of("IP710/boot15.bin", "IP710/app2xA1.bin", "readme.txt", "Setup.exe");

	@ParameterizedTest
	@CsvSource({ "ip710/BOOT15.BIN,IP710/boot15.bin", "boot15.bin,IP710/boot15.bin", "\\IP710\\boot15.bin,IP710/boot15.bin",
			"/IP710/boot15.bin,IP710/boot15.bin", "'IP710/boot15.bin ',IP710/boot15.bin", "boot51.bin,IP710/boot15.bin",
			"readme,readme.txt", "readme.txt.txt,readme.txt", "boot15,IP710/boot15.bin", "Readme.tx,readme.txt", "xyz,", "'',", "stup.exe,Setup.exe" })
	void theUsualSlipsAreRecognised(String requested, String nearest) {
		assertEquals(nearest == null ? List.of() : List.of(nearest), NearestNames.to(requested, NAMES).stream().limit(1).toList());
	}
}
