/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.fieldbench.catalog.FirmwareRole;
import org.fieldbench.firmware.FirmwareBench;
import org.fieldbench.firmware.FirmwareException;
import org.fieldbench.firmware.FirmwareReport;
import org.fieldbench.firmware.InspectionProgress;
import org.fieldbench.firmware.InspectionRequest;
import org.fieldbench.firmware.Verdict;
import org.fieldbench.firmware.ui.internal.BundleDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleDeskTest {

	private static final InspectionRequest REQUEST = new InspectionRequest(Path.of("phones.zip"), Optional.of("IP710"), Optional.empty(),
			Optional.of("image.bin"));

	@TempDir
	private Path folder;

	private final ScriptedBench bench = new ScriptedBench();
	private final BundleDesk desk = new BundleDesk(bench, REQUEST);
	private final List<BundleDesk.Reading> heard = new ArrayList<>();

	@Test
	void keepsTheReportWhenARequestIsBad() {
		desk.run(REQUEST, InspectionProgress.NONE);
		bench.refusal = new FirmwareException("There is no phone model.");
		desk.run(desk.forModel(Optional.of("IP9")), InspectionProgress.NONE);
		assertEquals(Optional.of("There is no phone model."), desk.state().error());
		assertTrue(desk.state().report().isPresent());
		assertEquals(REQUEST, desk.state().request());
	}

	@Test
	void showsNoReportOfAFileThatIsNoLongerThere() throws IOException {
		Path file = Files.writeString(folder.resolve("a.zip"), "first");
		BundleDesk onDisk = new BundleDesk(bench, InspectionRequest.of(file));
		onDisk.run(InspectionRequest.of(file), InspectionProgress.NONE);
		assertFalse(onDisk.isStale());
		Files.delete(file);
		assertTrue(onDisk.isStale());
		bench.refusal = new FirmwareException("There is no file.");
		onDisk.run(InspectionRequest.of(file), InspectionProgress.NONE);
		assertEquals(Optional.empty(), onDisk.state().report());
	}

	@Test
	void saysThatItWasNotReadWhenTheUserCancelled() {
		bench.cancelled = true;
		desk.run(REQUEST, InspectionProgress.NONE);
		assertTrue(desk.state().error().orElseThrow().contains("cancelled"));
		assertFalse(desk.state().running());
	}

	@Test
	void laysItsBundleOnTheBenchOnlyWhileWanted() {
		desk.run(REQUEST, InspectionProgress.NONE);
		desk.lay();
		assertEquals(Optional.empty(), bench.current());
		desk.want(true);
		desk.lay();
		assertEquals(desk.state().report(), bench.current());
		desk.lay();
		assertEquals(1, bench.laid, "the same report is laid there once");
		desk.want(false);
		desk.run(desk.forModel(Optional.empty()), InspectionProgress.NONE);
		assertEquals(1, bench.laid);
	}

	@Test
	void laysItsBundleOnTheBenchAsSoonAsItIsRead() {
		desk.want(true);
		desk.run(REQUEST, InspectionProgress.NONE);
		assertEquals(desk.state().report(), bench.current());
	}

	@Test
	void tellsThatItIsBeingRead() {
		bench.whileReading = () -> assertTrue(desk.state().running());
		desk.run(REQUEST, InspectionProgress.NONE);
		assertFalse(desk.state().running());
	}

	@Test
	void tellsHowFarItIs() {
		bench.whileReading = () -> bench.progress.reading("boot.bin", 5, 10);
		desk.onChange(() -> desk.reading().ifPresent(heard::add));
		desk.run(REQUEST, InspectionProgress.NONE);
		assertEquals(List.of(new BundleDesk.Reading(5, 10)), heard);
		assertEquals(Optional.empty(), desk.reading());
	}

	@Test
	void givesAnEntryOneRoleOnly() {
		InspectionRequest again = desk.assign(FirmwareRole.BOOT_CODE, "image.bin");
		assertEquals(new InspectionRequest(REQUEST.file(), Optional.of("IP710"), Optional.of("image.bin"), Optional.empty()), again);
	}

	@Test
	void leavesARoleToTheRulesAgain() {
		assertEquals(new InspectionRequest(REQUEST.file(), Optional.of("IP710"), Optional.empty(), Optional.empty()), desk.unassign("image.bin"));
		assertEquals(REQUEST, desk.unassign("other.bin"));
	}

	@Test
	void keepsTheRolesWhenTheModelChanges() {
		assertEquals(new InspectionRequest(REQUEST.file(), Optional.of("IP720"), Optional.empty(), Optional.of("image.bin")),
				desk.forModel(Optional.of("IP720")));
	}

	/** A bench that does what the test says. */
	private static final class ScriptedBench implements FirmwareBench {

		private Optional<FirmwareReport> current = Optional.empty();
		private int laid;
		private InspectionProgress progress;
		private FirmwareException refusal;
		private boolean cancelled;
		private Runnable whileReading = () -> { };

		@Override
		public FirmwareReport open(InspectionRequest request, InspectionProgress progress) {
			throw new UnsupportedOperationException();
		}

		@Override
		public void lay(FirmwareReport report) {
			current = Optional.of(report);
			laid++;
		}

		@Override
		public FirmwareReport inspect(InspectionRequest request, InspectionProgress progress) throws FirmwareException {
			this.progress = progress;
			whileReading.run();
			if (refusal != null) {
				throw refusal;
			}
			if (cancelled) {
				throw new CancellationException();
			}
			return new FirmwareReport(request.file(), 1, request.model().orElse("00"), List.of(), Verdict.GO, List.of());
		}

		@Override
		public Optional<FirmwareReport> current() {
			return current;
		}

		@Override
		public void addListener(Listener added) {
			throw new UnsupportedOperationException();
		}

		@Override
		public void removeListener(Listener removed) {
			throw new UnsupportedOperationException();
		}
	}
}
