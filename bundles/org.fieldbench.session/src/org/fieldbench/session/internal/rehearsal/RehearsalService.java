/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.rehearsal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

import org.fieldbench.catalog.registry.Catalogs;
import org.fieldbench.firmware.FirmwareArchive;
import org.fieldbench.firmware.FirmwareBench;
import org.fieldbench.firmware.Verdict;
import org.fieldbench.session.FirmwareFileSource;
import org.fieldbench.session.RehearsalListener;
import org.fieldbench.session.RehearsalRequest;
import org.fieldbench.session.RehearsalResult;
import org.fieldbench.session.Rehearsals;
import org.fieldbench.session.SessionException;
import org.fieldbench.session.internal.preflight.FlashPlan;
import org.fieldbench.session.internal.preflight.Preflight;
import org.fieldbench.session.internal.preflight.PreflightReport;
import org.fieldbench.store.SessionStore;
import org.fieldbench.store.SessionStores;
import org.fieldbench.store.StoreException;
import org.fieldbench.tftp.FileSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Rehearsals with what is installed: plans, checks, and lets nothing begin that the checks forbid. */
@Component
public final class RehearsalService implements Rehearsals {

	private static final String REPORTS = "reports";

	private final RehearsalPlanner planner;
	private final RehearsalBench bench;

	@Activate
	public RehearsalService(@Reference Catalogs catalogs, @Reference FirmwareBench firmware) {
		this(catalogs, firmware, FirmwareFileSource::new);
	}

	/** @param serving makes a file source of the opened firmware bundle */
	RehearsalService(Catalogs catalogs, FirmwareBench firmware, Function<FirmwareArchive, FileSource> serving) {
		planner = new RehearsalPlanner(catalogs, firmware);
		bench = new RehearsalBench(serving);
	}

	@Override
	public RehearsalResult run(RehearsalRequest request, RehearsalListener listener) throws SessionException {
		FlashPlan plan = planner.plan(request, listener);
		PreflightReport preflight = Preflight.of(plan);
		if (preflight.verdict() == Verdict.NO_GO) {
			throw new SessionException(preflight.reasons());
		}
		listener.preflight(preflight.verdict(), preflight.findings());
		Path reports = reportFolder(request);
		try (SessionStore store = SessionStores.open(request.data())) {
			return new KeptRehearsal(store, bench, reports).run(plan, preflight, request, listener);
		} catch (StoreException e) {
			throw new SessionException(e.getMessage(), e);
		}
	}

	private static Path reportFolder(RehearsalRequest request) throws SessionException {
		Path folder = request.report().orElseGet(() -> request.data().resolve(REPORTS)).toAbsolutePath();
		try {
			Files.createDirectories(folder);
		} catch (IOException e) {
			throw new SessionException("The folder " + folder + " for the report cannot be created. Name another one.", e);
		}
		if (!Files.isWritable(folder)) {
			throw new SessionException("The report cannot be written into " + folder + ". Name another folder.");
		}
		return folder;
	}
}
