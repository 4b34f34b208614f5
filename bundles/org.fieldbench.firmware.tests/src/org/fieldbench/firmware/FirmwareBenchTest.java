/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.fieldbench.catalog.registry.GivenCatalogs;
import org.fieldbench.firmware.internal.FirmwareBenchService;
import org.fieldbench.firmware.memory.FirmwareMemory;
import org.fieldbench.testing.HostileZips;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies on the bench, and who hears of it. */
class FirmwareBenchTest {

	private final FirmwareBench bench = new FirmwareBenchService(new GivenCatalogs(List.of()), FirmwareMemory.NONE);
	private final List<FirmwareReport> heard = new ArrayList<>();

	@TempDir
	Path folder;

	@Test
	void isEmptyAtFirst() {
		assertEquals(Optional.empty(), bench.current());
	}

	@Test
	void keepsWhatWasOpenedAndTellsEveryone() throws IOException {
		bench.addListener(report -> {
			throw new IllegalStateException("a faulty listener, made by a test");
		});
		bench.addListener(heard::add);
		FirmwareReport report = bench.open(good(), InspectionProgress.NONE);
		assertSame(report, bench.current().orElseThrow());
		assertEquals(List.of(report), heard);
	}

	@Test
	void keepsTheFormerOneOnFailure() throws IOException {
		FirmwareReport report = bench.open(good(), InspectionProgress.NONE);
		bench.addListener(heard::add);
		InspectionRequest bad = InspectionRequest.of(HostileZips.NOISE.write(folder));
		assertThrows(FirmwareException.class, () -> bench.open(bad, InspectionProgress.NONE));
		assertSame(report, bench.current().orElseThrow());
		assertEquals(List.of(), heard);
	}

	@Test
	void inspectingLaysNothingOnIt() throws IOException {
		FirmwareBench.Listener listener = heard::add;
		bench.addListener(listener);
		bench.inspect(good(), InspectionProgress.NONE);
		bench.removeListener(listener);
		bench.open(good(), InspectionProgress.NONE);
		assertEquals(List.of(), heard);
	}

	@Test
	void takesWhatWasInspectedBefore() throws IOException {
		FirmwareReport report = bench.inspect(good(), InspectionProgress.NONE);
		bench.addListener(heard::add);
		bench.lay(report);
		assertSame(report, bench.current().orElseThrow());
		assertEquals(List.of(report), heard);
	}

	private InspectionRequest good() throws IOException {
		return InspectionRequest.of(HostileZips.good().write(folder.resolve("good.zip")));
	}
}
