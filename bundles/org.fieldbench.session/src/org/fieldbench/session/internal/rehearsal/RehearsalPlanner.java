/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.rehearsal;

import java.util.Optional;

import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.catalog.Procedure;
import org.fieldbench.catalog.registry.Catalogs;
import org.fieldbench.firmware.FirmwareBench;
import org.fieldbench.firmware.FirmwareReport;
import org.fieldbench.firmware.InspectionProgress;
import org.fieldbench.firmware.InstalledVersions;
import org.fieldbench.session.RehearsalListener;
import org.fieldbench.session.RehearsalRequest;
import org.fieldbench.session.SessionException;
import org.fieldbench.session.internal.preflight.FlashPlan;
import org.fieldbench.session.internal.preflight.FlashPlanner;
import org.fieldbench.session.phone.VersionInfoText;

/** Finds what a request names: the procedure, the model, what the firmware bundle holds. */
final class RehearsalPlanner {

	private final FlashPlanner planner;

	RehearsalPlanner(Catalogs catalogs, FirmwareBench bench) {
		planner = new FlashPlanner(catalogs, bench);
	}

	FlashPlan plan(RehearsalRequest request, RehearsalListener listener) throws SessionException {
		Procedure procedure = planner.procedure(request.alert());
		PhoneModel model = planner.model(request.firmware().model());
		checkPhone(model, request);
		InstalledVersions installed = new InstalledVersions(Optional.of(request.installed()), request.firmware().installed().application());
		FirmwareReport firmware = planner.inspect(request.firmware().with(installed), model, cancelledBy(listener));
		listener.inspected(firmware);
		return new FlashPlan(procedure, model, firmware, request.installed(), installed.application(), request.withApplication());
	}

	private static void checkPhone(PhoneModel model, RehearsalRequest request) throws SessionException {
		if (model.getBehaviour() == null) {
			throw new SessionException("The catalog does not say how " + model.getName() + " behaves, so it cannot be rehearsed.");
		}
		if (request.installed().isBlank() || !VersionInfoText.fits(model, request.installed())) {
			throw new SessionException("\"" + request.installed() + "\" is no boot code version of " + model.getName()
					+ ": it is empty or too long. Give it as the phone shows it, e.g. 11.");
		}
		int percent = request.powerLossAt().orElse(0);
		if (percent < 0 || percent > 100) {
			throw new SessionException("A loss of power can be rehearsed at 0 to 100 percent, not at " + percent + ".");
		}
	}

	private static InspectionProgress cancelledBy(RehearsalListener listener) {
		return new InspectionProgress() {
			@Override
			public boolean cancelled() {
				return listener.cancelled();
			}
		};
	}
}
