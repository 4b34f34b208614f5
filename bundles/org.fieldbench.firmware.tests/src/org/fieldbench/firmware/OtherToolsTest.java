/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.fieldbench.catalog.registry.GivenCatalogs;
import org.fieldbench.testing.HostileZips;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Zips made by the programs at hand; skipped where they are not installed. */
class OtherToolsTest {

	private static final byte[] IMAGE = HostileZips.noise(70_000);

	@TempDir
	Path folder;

	@BeforeEach
	void files() throws IOException {
		Files.createDirectories(folder.resolve("in/IP710 new"));
		Files.write(folder.resolve("in/IP710 new/boot-15.bin"), IMAGE);
		Files.write(folder.resolve("in/zeros.bin"), new byte[1_000_000]);
	}

	@Test
	void zip() throws Exception {
		run("zip", "-q", "-r", "../out.zip", ".");
		assertRead();
	}

	@Test
	void zipToAPipe() throws Exception {
		run("sh", "-c", "command -v zip >/dev/null || exit 127; zip -q -r - . > ../out.zip");
		assertRead();
	}

	@Test
	void python() throws Exception {
		run("python3", "-m", "zipfile", "-c", "../out.zip", "IP710 new", "zeros.bin");
		assertRead();
	}

	private void run(String... command) throws Exception {
		Process process = start(command);
		assertTrue(process.waitFor(60, TimeUnit.SECONDS), "still running");
		assumeTrue(process.exitValue() != 127, command[0] + " or what it calls is not installed");
		assertEquals(0, process.exitValue());
	}

	private Process start(String... command) {
		try {
			return new ProcessBuilder(command).directory(folder.resolve("in").toFile()).inheritIO().start();
		} catch (IOException e) {
			assumeTrue(false, command[0] + " is not installed");
			throw new IllegalStateException(e);
		}
	}

	private void assertRead() throws IOException {
		Path file = folder.resolve("out.zip");
		try (FirmwareArchive archive = FirmwareArchive.open(file); InputStream in = archive.open("IP710 new/boot-15.bin")) {
			assertEquals(Set.of("IP710 new/boot-15.bin", "zeros.bin"), new HashSet<>(archive.names()));
			assertTrue(Arrays.equals(IMAGE, in.readAllBytes()));
		}
		FirmwareReport report = new FirmwareInspector(new GivenCatalogs(List.of())).inspect(InspectionRequest.of(file), InspectionProgress.NONE);
		assertEquals(2, report.entries().size());
	}
}
