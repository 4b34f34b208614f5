/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware;

import static org.fieldbench.testing.HostileZips.noise;
import static org.fieldbench.testing.RawEntry.stored;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.fieldbench.firmware.EntryChange.Kind;
import org.fieldbench.testing.HostileZips;
import org.fieldbench.testing.RawEntry;
import org.fieldbench.testing.RawZip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirmwareComparisonTest {

	@TempDir
	Path folder;

	@Test
	void aBundleIsTheSameAsItself() throws IOException {
		FirmwareReport good = inspect("good.zip", HostileZips.good());
		FirmwareComparison comparison = FirmwareComparison.of(good, good);
		assertTrue(comparison.isSame());
		assertEquals(3, comparison.count(Kind.SAME));
	}

	@Test
	void theArchiveAroundTheFilesDoesNotMatter() throws IOException {
		assertTrue(FirmwareComparison.of(inspect("a.zip", HostileZips.good()), inspect("b.zip", HostileZips.good().zip64())).isSame());
	}

	@Test
	void eachFileIsToldOnce() throws IOException {
		FirmwareComparison comparison = compare(
				List.of(stored("README.txt", "old"), stored("kept.txt", "kept"), stored("gone.cfg", noise(9)), stored("a/moved.dat", noise(50))),
				List.of(stored("README.txt", "new"), stored("b/moved.dat", noise(50)), stored("kept.txt", "kept"), stored("new.cfg", noise(8))));
		assertEquals(List.of("changed README.txt", "removed gone.cfg", "added new.cfg", "renamed b/moved.dat", "same kept.txt"),
				lines(comparison));
		assertFalse(comparison.isSame());
	}

	@Test
	void aNewVersionReplacesTheOneOfItsRoleAndModel() throws IOException {
		FirmwareComparison comparison = compare(
				List.of(stored("IP710/boot-15.bin", noise(100)), stored("IP720/boot-15.bin", noise(101)), stored("ip710-app-2x28.bin", noise(102))),
				List.of(stored("IP710/boot-16.bin", noise(103)), stored("IP720/boot-16.bin", noise(104)), stored("ip710-app-2xA1.bin", noise(105))));
		assertEquals(List.of("replaced IP710/boot-16.bin", "replaced IP720/boot-16.bin", "replaced ip710-app-2xA1.bin"), lines(comparison));
		EntryChange boot = comparison.changes().get(0);
		assertEquals("15", boot.before().orElseThrow().version().orElseThrow());
		assertEquals("16", boot.after().orElseThrow().version().orElseThrow());
	}

	/** Which of the two took the place of the old one cannot be known. */
	@Test
	void whatIsNotCertainIsNotPaired() throws IOException {
		FirmwareComparison comparison = compare(List.of(stored("boot-15.bin", noise(100)), stored("x.dat", noise(10))),
				List.of(stored("boot-16.bin", noise(101)), stored("boot-17.bin", noise(102)), stored("y.dat", noise(11))));
		assertEquals(List.of("removed boot-15.bin", "removed x.dat", "added boot-16.bin", "added boot-17.bin", "added y.dat"), lines(comparison));
	}

	@Test
	void copiesOfOneFileAreMatchedOneByOne() throws IOException {
		FirmwareComparison comparison = compare(List.of(stored("a.dat", noise(10)), stored("b.dat", noise(10))),
				List.of(stored("c.dat", noise(10)), stored("b.dat", noise(10)), stored("d.dat", noise(10))));
		assertEquals(List.of("added d.dat", "renamed c.dat", "same b.dat"), lines(comparison));
	}

	private static List<String> lines(FirmwareComparison comparison) {
		return comparison.changes().stream().map(change -> change.kind().text() + " " + change.entry().name()).toList();
	}

	private FirmwareComparison compare(List<RawEntry> before, List<RawEntry> after) throws IOException {
		return FirmwareComparison.of(inspect("before.zip", RawZip.of(before.toArray(RawEntry[]::new))),
				inspect("after.zip", RawZip.of(after.toArray(RawEntry[]::new))));
	}

	private FirmwareReport inspect(String name, RawZip zip) throws IOException {
		return new FirmwareInspector(TestCatalogs.usual()).inspect(InspectionRequest.of(zip.write(folder.resolve(name))),
				InspectionProgress.NONE);
	}
}
