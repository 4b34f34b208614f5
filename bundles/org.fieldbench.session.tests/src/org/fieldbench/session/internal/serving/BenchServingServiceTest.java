/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.serving;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.fieldbench.firmware.FirmwareReport;
import org.fieldbench.firmware.Verdict;
import org.fieldbench.session.fixture.Zips;
import org.fieldbench.tftp.FileSource;
import org.fieldbench.tftp.ServedFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchServingServiceTest {

	@TempDir
	Path folder;

	private final BenchFake bench = new BenchFake();
	private final ServerFake server = new ServerFake();
	private final BenchServingService serving = new BenchServingService(bench, server, served -> () -> learning = false);
	private boolean learning = true;
	private FirmwareReport first;
	private FirmwareReport second;

	@BeforeEach
	void layOut() throws IOException {
		first = report(Zips.sample(Files.createDirectory(folder.resolve("first"))));
		second = report(Zips.of(Files.createDirectory(folder.resolve("second")), "boot-13.bin"));
	}

	@Test
	void servesWhatLiesOnTheBench() throws IOException {
		bench.lay(first);
		assertTrue(server.label().isEmpty());
		serving.serveCurrent();
		assertEquals("firmware bundle.zip", server.label().orElseThrow());
		assertTrue(server.names().contains(Zips.BOOT));
	}

	@Test
	void learnsWhatPhonesAskForWhileItServes() throws IOException {
		serving.connect();
		assertTrue(learning);
		serving.disconnect();
		assertFalse(learning);
	}

	@Test
	void doesNothingWithAnEmptyBench() throws IOException {
		serving.serveCurrent();
		assertTrue(server.label().isEmpty());
	}

	@Test
	void servesEachBundleFromNowOn() throws IOException {
		bench.lay(first);
		serving.connect();
		serving.connect();
		assertTrue(server.names().contains(Zips.BOOT));
		bench.lay(second);
		assertEquals(List.of("boot-13.bin"), server.names());
		assertEquals(1, bench.listeners());
	}

	@Test
	void changesNothingByItselfWhileTheServerRuns() throws IOException {
		bench.lay(first);
		serving.connect();
		server.run();
		bench.lay(second);
		assertTrue(server.names().contains(Zips.BOOT), "a phone may be about to ask for it");
		serving.serve(second);
		assertEquals(List.of("boot-13.bin"), server.names());
	}

	@Test
	void servesWhatIsNoGoOnlyWhenAskedTo() throws IOException {
		FirmwareReport noGo = new FirmwareReport(second.file(), 1, "00", List.of(), Verdict.NO_GO, List.of());
		bench.lay(noGo);
		serving.connect();
		bench.lay(noGo);
		assertTrue(server.label().isEmpty());
		serving.serve(noGo);
		assertEquals(List.of("boot-13.bin"), server.names());
	}

	@Test
	void aRunningTransferEndsWithItsFile() throws IOException {
		bench.lay(first);
		serving.connect();
		FileSource former = server.source();
		try (InputStream reading = former.find(Zips.BOOT).orElseThrow().open()) {
			bench.lay(second);
			assertArrayEquals(Zips.content(Zips.BOOT), reading.readAllBytes());
		}
		assertThrows(IOException.class, () -> former.find(Zips.BOOT).orElseThrow().open().readAllBytes(), "closed after its last reader");
	}

	@Test
	void noticesABundleThatIsReplacedOnDisk() throws IOException {
		bench.lay(first);
		serving.connect();
		ServedFile file = server.source().find(Zips.BOOT).orElseThrow();
		assertEquals(file.revision(), server.source().find(Zips.BOOT).orElseThrow().revision());
		assertTrue(file.revision().isPresent(), "so that the server may read it once for many phones");
		Files.delete(folder.resolve("first").resolve("firmware bundle.zip"));
		assertThrows(IOException.class, file::revision);
	}

	@Test
	void closesAtOnceWhatNobodyReads() throws IOException {
		bench.lay(first);
		serving.connect();
		FileSource former = server.source();
		bench.lay(second);
		assertThrows(IOException.class, () -> former.find(Zips.BOOT).orElseThrow().open().readAllBytes());
	}

	@Test
	void keepsTheFormerWhenTheNextCannotBeOpened() throws IOException {
		bench.lay(first);
		serving.connect();
		bench.lay(report(folder.resolve("gone.zip")));
		assertTrue(server.names().contains(Zips.BOOT));
		assertThrows(IOException.class, serving::serveCurrent);
	}

	@Test
	void letsGoOfEverythingAtTheEnd() throws IOException {
		bench.lay(first);
		serving.connect();
		serving.disconnect();
		assertEquals(0, bench.listeners());
		assertFalse(server.names().contains(Zips.BOOT));
	}

	private static FirmwareReport report(Path file) {
		return new FirmwareReport(file, 1, "00", List.of(), Verdict.GO, List.of());
	}
}
