/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real firmware that Debian may give away, as {@code ./test} unpacks it; skipped where it could not be fetched. */
class RealFirmwareTest {

	@ParameterizedTest
	@ValueSource(strings = { "u-boot-qemu", "ubertooth-firmware", "firmware-ath9k-htc", "opensbi" })
	void eachFileIsAnImageAndAllAreAFolder(String name) throws IOException {
		Path folder = RealFirmware.unpacked(name);
		List<Path> files = files(folder);
		assertFalse(files.isEmpty(), "nothing was unpacked");
		FirmwareReport all = inspect(folder);
		for (Path file : files) {
			String sha256 = Sha256.of(Files.readAllBytes(file));
			FirmwareEntry inFolder = TestCatalogs.entry(all, folder.relativize(file).toString().replace('\\', '/'));
			assertEquals(sha256, inFolder.sha256(), file::toString);
			assertEquals(Files.size(file), inFolder.size(), file::toString);
			assertAlone(file, sha256, inFolder);
		}
	}

	/** An empty file is no bundle by itself. */
	private static void assertAlone(Path file, String sha256, FirmwareEntry inFolder) throws IOException {
		if (Files.size(file) > 0) {
			FirmwareReport alone = inspect(file);
			assertEquals(sha256, alone.sha256(), file::toString);
			assertEquals(List.of(file.getFileName().toString()), alone.entries().stream().map(FirmwareEntry::name).toList());
			assertEquals(inFolder.content(), alone.entries().get(0).content(), file::toString);
		}
	}

	private static List<Path> files(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(file -> Files.isRegularFile(file) && !Files.isSymbolicLink(file)).toList();
		}
	}

	private static FirmwareReport inspect(Path file) throws FirmwareException {
		return new FirmwareInspector(TestCatalogs.usual()).inspect(InspectionRequest.of(file), InspectionProgress.NONE);
	}
}
