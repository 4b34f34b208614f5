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
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;

import org.fieldbench.catalog.registry.GivenCatalogs;
import org.fieldbench.testing.HostileZips;
import org.fieldbench.testing.RawEntry;
import org.fieldbench.testing.RawZip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading a bundle through: hashes, progress, cancelling, memory. */
class InspectionTest {

	@TempDir
	Path folder;

	@Test
	void hashesEveryFileAndTheWhole() throws Exception {
		Path file = HostileZips.good().write(folder.resolve("good.zip"));
		FirmwareReport report = inspect(file, InspectionProgress.NONE);
		assertEquals(file, report.file());
		assertEquals(Files.size(file), report.size());
		assertEquals(sha256(Files.readAllBytes(file)), report.sha256());
		assertEquals(List.of("IP710/boot-15.bin", "IP710/app-2xA1.bin", "README.txt"),
				report.entries().stream().map(FirmwareEntry::name).toList());
		FirmwareEntry app = TestCatalogs.entry(report, "IP710/app-2xA1.bin");
		assertEquals(3000, app.size());
		assertEquals(sha256(HostileZips.noise(3000)), app.sha256());
	}

	@Test
	void tellsHowFarItIs() throws IOException {
		RawZip zip = RawZip.of(stored("boot-15.bin", HostileZips.noise(200_000)), stored("app.bin", HostileZips.noise(100_000)));
		List<Long> done = new ArrayList<>();
		Set<String> names = new TreeSet<>();
		inspect(zip.write(folder.resolve("bundle.zip")), new InspectionProgress() {
			@Override
			public void reading(String entry, long bytesDone, long bytesTotal) {
				assertEquals(300_000, bytesTotal);
				done.add(bytesDone);
				names.add(entry);
			}
		});
		assertEquals(Set.of("boot-15.bin", "app.bin"), names);
		assertEquals(done.stream().sorted().toList(), done);
		assertEquals(300_000, done.get(done.size() - 1));
	}

	@Test
	void endsWhenCancelled() throws IOException {
		Path file = RawZip.of(stored("boot-15.bin", HostileZips.noise(1_000_000))).write(folder.resolve("bundle.zip"));
		long[] last = new long[1];
		assertThrows(CancellationException.class, () -> inspect(file, new InspectionProgress() {
			@Override
			public void reading(String entry, long bytesDone, long bytesTotal) {
				last[0] = bytesDone;
			}

			@Override
			public boolean cancelled() {
				return last[0] > 100_000;
			}
		}));
		assertTrue(last[0] < 1_000_000, "read " + last[0]);
	}

	/** What all threads allocate bounds what they hold: here far less than what they read. */
	@Test
	void needsLittleMemoryForALargeImage() throws IOException {
		Path file = RawZip.of(RawEntry.zeros("boot-15.bin", 256)).write(folder.resolve("large.zip"));
		ArchiveLimits limits = new ArchiveLimits(10, 1L << 30, 1L << 30, 2000, 1);
		long before = allocated();
		FirmwareReport report = new FirmwareInspector(new GivenCatalogs(List.of()), limits).inspect(InspectionRequest.of(file), InspectionProgress.NONE);
		assertTrue(report.unreadable().get(0).finding().what().contains("checksum"), () -> "not read to its end: " + report.findings());
		assertTrue(allocated() - before < 32L << 20, "allocated " + (allocated() - before));
	}

	private static long allocated() {
		return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean()).getTotalThreadAllocatedBytes();
	}

	private static String sha256(byte[] bytes) throws Exception {
		return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
	}

	private static FirmwareReport inspect(Path file, InspectionProgress progress) throws FirmwareException {
		return new FirmwareInspector(TestCatalogs.usual()).inspect(InspectionRequest.of(file), progress);
	}
}
