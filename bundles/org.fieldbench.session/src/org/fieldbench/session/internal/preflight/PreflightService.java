/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.preflight;

import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.catalog.Procedure;
import org.fieldbench.catalog.registry.Catalogs;
import org.fieldbench.firmware.FirmwareBench;
import org.fieldbench.firmware.FirmwareReport;
import org.fieldbench.firmware.InspectionProgress;
import org.fieldbench.firmware.InstalledVersions;
import org.fieldbench.session.PreflightRequest;
import org.fieldbench.session.PreflightResult;
import org.fieldbench.session.Preflights;
import org.fieldbench.session.SessionException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Checks with what is installed. */
@Component
public final class PreflightService implements Preflights {

	private final FlashPlanner planner;

	@Activate
	public PreflightService(@Reference Catalogs catalogs, @Reference FirmwareBench bench) {
		planner = new FlashPlanner(catalogs, bench);
	}

	@Override
	public PreflightResult check(PreflightRequest request, InspectionProgress progress) throws SessionException {
		Procedure procedure = planner.procedure(request.alert());
		PhoneModel model = planner.model(request.firmware().model());
		FirmwareReport firmware = planner.inspect(request.firmware(), model, progress);
		InstalledVersions installed = request.firmware().installed();
		PreflightReport report = Preflight.of(new FlashPlan(procedure, model, firmware, installed.bootCode().orElse(""),
				installed.application(), request.withApplication()));
		return new PreflightResult(firmware, report.verdict(), report.findings());
	}
}
