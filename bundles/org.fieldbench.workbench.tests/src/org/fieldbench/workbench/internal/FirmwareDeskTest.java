/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
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
import org.fieldbench.firmware.ui.internal.FirmwareDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FirmwareDeskTest {

	private static final Path FILE = Path.of("phones.zip");

	private final ScriptedBench bench = new ScriptedBench();
	private final FirmwareDesk desk = new FirmwareDesk(bench);

	@BeforeEach
	void attach() {
		desk.attach();
	}

	@Test
	void keepsTheFormerReportWhenAnotherFileIsBad() {
		desk.run(InspectionRequest.of(FILE), InspectionProgress.NONE);
		bench.refusal = new FirmwareException("bad.zip is empty. Download it again.");
		desk.run(desk.another(Path.of("bad.zip")), InspectionProgress.NONE);
		assertEquals(Optional.of("bad.zip is empty. Download it again."), desk.state().error());
		assertEquals(FILE, desk.state().report().orElseThrow().file());
		assertEquals(FILE, desk.state().request().orElseThrow().file());
	}

	@Test
	void saysNothingWhenTheUserCancelled() {
		bench.cancelled = true;
		desk.run(InspectionRequest.of(FILE), InspectionProgress.NONE);
		assertEquals(new FirmwareDesk.State(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()), desk.state());
	}

	@Test
	void showsWhatOthersLayOnTheBench() {
		bench.lay(FILE);
		assertEquals(Optional.of(InspectionRequest.of(FILE)), desk.state().request());
	}

	@Test
	void tellsWhatIsBeingRead() {
		bench.whileReading = () -> assertEquals(Optional.of(FILE), desk.state().running());
		desk.run(InspectionRequest.of(FILE), InspectionProgress.NONE);
		assertTrue(desk.state().running().isEmpty());
	}

	@Test
	void givesAnEntryOneRoleOnly() {
		desk.run(new InspectionRequest(FILE, Optional.of("IP710"), Optional.empty(), Optional.of("image.bin")), InspectionProgress.NONE);
		InspectionRequest again = desk.assign(FirmwareRole.BOOT_CODE, "image.bin").orElseThrow();
		assertEquals(new InspectionRequest(FILE, Optional.of("IP710"), Optional.of("image.bin"), Optional.empty()), again);
	}

	@Test
	void keepsTheRolesWhenTheModelChanges() {
		desk.run(new InspectionRequest(FILE, Optional.empty(), Optional.of("a.bin"), Optional.of("b.bin")), InspectionProgress.NONE);
		InspectionRequest again = desk.forModel(Optional.of("IP720")).orElseThrow();
		assertEquals(new InspectionRequest(FILE, Optional.of("IP720"), Optional.of("a.bin"), Optional.of("b.bin")), again);
	}

	@Test
	void keepsTheModelButNoRoleForAnotherFile() {
		desk.run(new InspectionRequest(FILE, Optional.of("IP710"), Optional.of("a.bin"), Optional.empty()), InspectionProgress.NONE);
		Path other = Path.of("other.zip");
		assertEquals(new InspectionRequest(other, Optional.of("IP710"), Optional.empty(), Optional.empty()), desk.another(other));
	}

	/** A bench that does what the test says. */
	private static final class ScriptedBench implements FirmwareBench {

		private Listener listener = report -> { };
		private FirmwareException refusal;
		private boolean cancelled;
		private Runnable whileReading = () -> { };

		@Override
		public FirmwareReport open(InspectionRequest request, InspectionProgress progress) throws FirmwareException {
			whileReading.run();
			if (refusal != null) {
				throw refusal;
			}
			if (cancelled) {
				throw new CancellationException();
			}
			return lay(request.file());
		}

		private FirmwareReport lay(Path file) {
			FirmwareReport report = inspect(InspectionRequest.of(file), InspectionProgress.NONE);
			listener.opened(report);
			return report;
		}

		@Override
		public FirmwareReport inspect(InspectionRequest request, InspectionProgress progress) {
			return new FirmwareReport(request.file(), 1, "00", List.of(), Verdict.GO, List.of());
		}

		@Override
		public Optional<FirmwareReport> current() {
			return Optional.empty();
		}

		@Override
		public void addListener(Listener added) {
			listener = added;
		}

		@Override
		public void removeListener(Listener removed) {
			listener = report -> { };
		}
	}
}
