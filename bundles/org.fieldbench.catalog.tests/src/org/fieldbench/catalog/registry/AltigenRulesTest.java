/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.fieldbench.catalog.FirmwareRule;
import org.fieldbench.testing.Altigen;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which rule of the shipped catalog a name meets first, and the version and model it finds there. */
class AltigenRulesTest {

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = {
		"ip710-boot-15.bin, boot-code, 15, ip710",
		"IP710/IP710_BootCode_v15.bin, boot-code, 15, IP710",
		"BOOT13.BIN, boot-code, 13, -",
		"some folder/Boot Code 14 IP 720.img, boot-code, 14, IP 720",
		"boot.bin, boot-code, -, -",
		"boot-2015-10-12.bin, boot-code, -, -",
		"ip705boot.rom, boot-code, -, ip705",
		"bootcode/ip720.bin, boot-code, -, ip720",
		"ip710-app-2xA1.bin, application, 2xA1, ip710",
		"2x28/ip600_app.bin, application, 2x28, ip600",
		"firmware.img, application, -, -",
		"IP720.bin, application, -, IP720",
		"TftpNat.exe, server-utility, -, -",
		"tools/setup.exe, server-utility, -, -",
		"README.txt, document, -, -",
		"boot code notes.pdf, document, -, -",
		"boot-settings.cfg, configuration, -, -",
		"mystery.dat, -, -, -",
		"gossip.bin, -, -, -" })
	void namesAreRecognised(String name, String role, String version, String model) {
		for (FirmwareRule rule : Altigen.catalog().getRules()) {
			Matcher matcher = matcher(rule, name);
			if (matcher.find() && (rule.getMagic() == null || name.endsWith(".exe"))) {
				assertEquals(role, rule.getRole().getLiteral(), rule.getId());
				assertEquals(version, group(matcher, "version"), rule.getId());
				assertEquals(model, group(matcher, "model"), rule.getId());
				return;
			}
		}
		assertEquals(role, null, "no rule for " + name);
	}

	private static Matcher matcher(FirmwareRule rule, String name) {
		String pattern = rule.getNamePattern() == null ? "" : rule.getNamePattern();
		return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE).matcher(name);
	}

	private static String group(Matcher matcher, String name) {
		return matcher.pattern().namedGroups().containsKey(name) ? matcher.group(name) : null;
	}
}
