/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware;

import static org.fieldbench.testing.RawEntry.stored;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.fieldbench.catalog.FirmwareRole;
import org.fieldbench.firmware.TestCatalogs.Request;
import org.fieldbench.testing.RawEntry;
import org.fieldbench.testing.RawZip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the engineer knows better than any rule. */
class AssignmentTest {

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "A/Image 1.bin", "a/IMAGE 1.BIN", "Image 1.bin", "image 1.bin", "A\\Image 1.bin", " A/Image 1.bin " })
	void findsTheFileByNameCaseOrBaseName(String named) throws IOException {
		FirmwareReport report = inspect(bundle("A/Image 1.bin", "A/Image 2.bin").bootCode(named));
		FirmwareEntry bootCode = report.only(FirmwareRole.BOOT_CODE).orElseThrow();
		assertEquals("A/Image 1.bin", bootCode.name());
		assertEquals("you assigned it", bootCode.grounds());
	}

	@Test
	void exactNamesComeFirst() throws IOException {
		FirmwareReport report = inspect(bundle("old/image.bin", "image.bin").bootCode("image.bin"));
		assertEquals("image.bin", report.only(FirmwareRole.BOOT_CODE).orElseThrow().name());
	}

	@Test
	void anUnknownNameListsTheFiles() throws IOException {
		assertRefused(bundle("a.bin", "b.bin").bootCode("c.bin"), "There is no \"c.bin\" in the bundle. It holds: a.bin, b.bin.");
	}

	@Test
	void aNameOfSeveralFilesListsThem() throws IOException {
		assertRefused(bundle("1/a.bin", "2/a.bin", "3/b.bin").application("A.BIN"), "several files in the bundle: 1/a.bin, 2/a.bin.");
	}

	@Test
	void oneFileCannotBeBoth() throws IOException {
		assertRefused(bundle("a.bin").bootCode("a.bin").application("A.bin"), "cannot be both");
	}

	@Test
	void setsTheRulesChoiceAside() throws IOException {
		FirmwareReport report = inspect(bundle("boot-15.bin", "boot-14.bin", "boot-13.bin").bootCode("boot-14.bin"));
		assertEquals(Verdict.GO, report.verdict(), () -> report.findings().toString());
		assertEquals(Optional.of("14"), report.only(FirmwareRole.BOOT_CODE).orElseThrow().version());
		assertEquals(2, report.entries(FirmwareRole.UNKNOWN).size());
	}

	@Test
	void anotherRolesVersionDoesNotCount() throws IOException {
		FirmwareReport report = inspect(bundle("boot-15.bin", "app-2xA1.bin").bootCode("app-2xA1.bin").application("boot-15.bin"));
		assertEquals("app-2xA1.bin", report.only(FirmwareRole.BOOT_CODE).orElseThrow().name());
		assertEquals(Optional.empty(), report.only(FirmwareRole.BOOT_CODE).orElseThrow().version());
		assertEquals("boot-15.bin", report.only(FirmwareRole.APPLICATION).orElseThrow().name());
	}

	@Test
	void doesNotOverruleTheModel() throws IOException {
		assertEquals(Verdict.NO_GO, inspect(bundle("IP720/boot-15.bin").bootCode("boot-15.bin").model("IP710")).verdict());
	}

	@Test
	void anUnknownModelListsTheKnownOnes() throws IOException {
		assertRefused(bundle("boot-15.bin").model("IP999"), "\"IP999\" in the catalogs. Known are: IP710, IP720.");
	}

	private void assertRefused(Request request, String words) {
		FirmwareException refusal = assertThrows(FirmwareException.class, () -> inspect(request));
		assertTrue(refusal.getMessage().contains(words), refusal.getMessage());
	}

	private Request bundle(String... names) throws IOException {
		RawEntry[] entries = Arrays.stream(names).map(name -> stored(name, TestCatalogs.content(name))).toArray(RawEntry[]::new);
		return TestCatalogs.request(RawZip.of(entries).write(folder.resolve("bundle.zip")));
	}

	private static FirmwareReport inspect(Request request) throws FirmwareException {
		return new FirmwareInspector(TestCatalogs.usual()).inspect(request.build(), InspectionProgress.NONE);
	}
}
