/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;

import org.fieldbench.catalog.FirmwareRole;
import org.fieldbench.firmware.FirmwareEntry;
import org.fieldbench.firmware.FirmwareException;
import org.fieldbench.firmware.FirmwareReport;
import org.fieldbench.firmware.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrustTest {

	@TempDir
	Path folder;

	private SigningKeys desk;
	private SigningKeys site;
	private SignedManifest signed;

	@BeforeEach
	void sign() throws FirmwareException {
		desk = new SigningKeys(folder.resolve("desk"));
		site = new SigningKeys(folder.resolve("site"));
		signed = SignedManifest.sign(FirmwareManifest.of(bundle("b", entry("IP710/boot 15.bin", "1"), entry("größe.txt", "2"))), desk.own());
	}

	@Test
	void whatWasSignedIsReadBack() throws FirmwareException {
		SignedManifest read = SignedManifest.parse(signed.text());
		assertTrue(read.isGenuine());
		assertEquals(signed.manifest(), read.manifest());
		assertEquals(signed.text(), read.text());
	}

	@Test
	void anUnknownKeyIsNotTrustedUntilSomebodySaysSo() throws FirmwareException {
		FirmwareReport bundle = bundle("b", entry("IP710/boot 15.bin", "1"), entry("größe.txt", "2"));
		Verification unknown = Verification.of(bundle, signed, site);
		assertTrue(unknown.isRight());
		assertFalse(unknown.passed());
		site.trust(signed.key(), "Desk in Lyon");
		Verification known = Verification.of(bundle, signed, new SigningKeys(folder.resolve("site")));
		assertTrue(known.passed());
		assertEquals(Optional.of("Desk in Lyon"), known.signer());
		assertEquals(Optional.of("you"), Verification.of(bundle, signed, desk).signer());
	}

	@Test
	void eachDifferenceIsNamed() throws FirmwareException {
		Verification verification = Verification.of(bundle("x", entry("größe.txt", "9"), entry("new.bin", "3")), signed, desk);
		assertEquals(List.of("größe.txt is another than was signed.", "new.bin was not signed.", "IP710/boot 15.bin is missing."),
				verification.differences());
		assertFalse(verification.passed());
		List<String> repacked = Verification.of(bundle("x", entry("IP710/boot 15.bin", "1"), entry("größe.txt", "2")), signed, desk).differences();
		assertEquals(1, repacked.size());
		assertTrue(repacked.get(0).contains("packed anew"), repacked.get(0));
	}

	/** Whichever character somebody changes, it is either no manifest any more or not genuine. */
	@Test
	void noCharacterCanBeChanged() throws FirmwareException {
		String text = signed.text();
		for (int at = 0; at < text.length() - 1; at++) {
			char other = text.charAt(at) == 'b' ? 'c' : 'b';
			String changed = text.substring(0, at) + other + text.substring(at + 1);
			assertFalse(isGenuine(changed), "changed at " + at);
			assertFalse(isGenuine(text.substring(0, at)), "cut at " + at);
		}
	}

	@Test
	void anotherKeyCannotTakeTheSignatureOver() throws FirmwareException {
		String other = SignedManifest.sign(signed.manifest(), site.own()).text();
		String[] mine = signed.text().split("(?=key )");
		String[] theirs = other.split("(?=key )");
		String mixed = mine[0] + theirs[1].lines().findFirst().orElseThrow() + "\n" + mine[1].lines().skip(1).findFirst().orElseThrow() + "\n";
		assertFalse(SignedManifest.parse(mixed).isGenuine());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "PK\u0003\u0004", "fieldbench-manifest 2\n", "fieldbench-manifest 1\n", "fieldbench-manifest 1\nbundle x\nkey \nsignature \n" })
	void whatIsNoManifestIsRefusedInASentence(String text) {
		String message = assertThrows(FirmwareException.class, () -> SignedManifest.parse(text)).getMessage();
		assertTrue(message.endsWith("."), message);
	}

	@Test
	void theOwnKeyStaysAndIsTheOwnersAlone() throws IOException {
		assertEquals(desk.own().getPublic(), new SigningKeys(folder.resolve("desk")).own().getPublic());
		assertTrue(SigningKeys.fingerprint(signed.key()).matches("([0-9a-f]{4} ){7}[0-9a-f]{4}"), SigningKeys.fingerprint(signed.key()));
		assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
		assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("desk/keys/own.key"))));
	}

	@Test
	void aDamagedKeyIsNotReplaced() throws IOException {
		Path key = folder.resolve("desk/keys/own.key");
		Files.writeString(key, "damaged");
		assertTrue(assertThrows(FirmwareException.class, desk::own).getMessage().contains("own.key"));
		assertEquals("damaged", Files.readString(key));
	}

	private static boolean isGenuine(String text) {
		try {
			return SignedManifest.parse(text).isGenuine();
		} catch (FirmwareException e) {
			return false;
		}
	}

	private static FirmwareReport bundle(String digit, FirmwareEntry... entries) {
		return new FirmwareReport(Path.of("firmware.zip"), 1000, digit.replace('x', 'c').repeat(64), List.of(entries), Verdict.GO, List.of());
	}

	private static FirmwareEntry entry(String name, String digit) {
		return new FirmwareEntry(name, 10, digit.repeat(64), FirmwareRole.UNKNOWN, Optional.empty(), List.of(), "a test");
	}
}
