/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.ui.internal;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.ui.IEditorSite;
import org.fieldbench.firmware.FirmwareBench;
import org.fieldbench.firmware.FirmwareReport;
import org.fieldbench.firmware.trust.KeyHome;
import org.fieldbench.firmware.ui.internal.parts.MonitorProgress;
import org.fieldbench.firmware.ui.internal.trust.TrustDesk;
import org.fieldbench.ui.JobFamilies;
import org.fieldbench.ui.Operation;
import org.fieldbench.ui.OperationJob;

/** Asks in the background who vouches for an editor's firmware bundle. */
final class EditorTrust {

	private final TrustDesk desk;
	private final ISchedulingRule rule = new OneAtATime();
	private Optional<FirmwareReport> seen = Optional.empty();

	/** @param changed runs on any thread when there is something new */
	EditorTrust(IEditorSite site, Path bundle, Runnable changed) {
		desk = new TrustDesk(site.getService(FirmwareBench.class), site.getService(KeyHome.class).keys(), bundle, changed);
	}

	TrustDesk desk() {
		return desk;
	}

	/** Looks for a manifest beside a bundle that was inspected anew. */
	void look(Optional<FirmwareReport> report) {
		if (report.isPresent() && !report.equals(seen)) {
			run("Looking for a signature", monitor -> desk.look(report.get()));
		}
		seen = report;
	}

	void sign(Path target) {
		String name = "Signing " + target.getFileName();
		run(name, monitor -> desk.sign(target, new MonitorProgress(name, monitor)));
	}

	void verify(Path manifest) {
		String name = "Verifying against " + manifest.getFileName();
		run(name, monitor -> desk.verify(manifest, new MonitorProgress(name, monitor)));
	}

	void trust(String name) {
		run("Trusting a key", monitor -> desk.trust(name));
	}

	private void run(String name, Operation operation) {
		OperationJob job = new OperationJob(name, JobFamilies.FIRMWARE, operation);
		job.setRule(rule);
		job.schedule();
	}
}
