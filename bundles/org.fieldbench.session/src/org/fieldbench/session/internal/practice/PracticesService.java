/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.practice;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.fieldbench.catalog.FirmwareRole;
import org.fieldbench.firmware.Verdict;
import org.fieldbench.session.SessionException;
import org.fieldbench.session.internal.preflight.FlashPlan;
import org.fieldbench.session.internal.preflight.Preflight;
import org.fieldbench.session.internal.preflight.PreflightReport;
import org.fieldbench.session.internal.rehearsal.ReportableVersion;
import org.fieldbench.session.internal.run.TransferLog;
import org.fieldbench.session.phone.PhoneImage;
import org.fieldbench.session.phone.PhoneSetup;
import org.fieldbench.session.phone.VersionInfoText;
import org.fieldbench.session.phone.VirtualPhone;
import org.fieldbench.session.practice.PracticeListener;
import org.fieldbench.session.practice.PracticeRequest;
import org.fieldbench.session.practice.PracticeSession;
import org.fieldbench.session.practice.Practices;
import org.fieldbench.tftp.ServerControl;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts virtual phones on the desk, and lets nothing begin that the checks before a flash forbid. */
@Component
public final class PracticesService implements Practices {

	/** Fine enough to be watched, and to pull the plug at any moment. */
	private static final int PROGRESS_STEP = 5;

	private final ServerControl server;

	@Activate
	public PracticesService(@Reference ServerControl server) {
		this.server = server;
	}

	@Override
	public PracticeSession begin(PracticeRequest request, PracticeListener listener) throws SessionException {
		check(request);
		var plan = new FlashPlan(request.procedure(), request.model(), request.firmware(), request.installed().strip(), false);
		PreflightReport preflight = Preflight.of(plan);
		if (preflight.verdict() == Verdict.NO_GO) {
			throw new SessionException(preflight.reasons());
		}
		return desk(plan, request.recordDamaged(), listener);
	}

	private static void check(PracticeRequest request) throws SessionException {
		String model = request.model().getName();
		if (request.model().getBehaviour() == null) {
			throw new SessionException("The catalog does not say how " + model + " behaves, so it cannot be practised on.");
		}
		if (request.installed().isBlank() || !VersionInfoText.fits(request.model(), request.installed().strip())) {
			throw new SessionException("\"" + request.installed() + "\" is no boot code version of " + model
					+ ". Give it as the phone shows it, e.g. 11.");
		}
	}

	private PracticeSession desk(FlashPlan plan, boolean recordDamaged, PracticeListener listener) {
		List<PhoneImage> images = Stream.of(FirmwareRole.BOOT_CODE, FirmwareRole.APPLICATION)
				.flatMap(role -> plan.image(role).stream()).map(entry -> new PhoneImage(entry.role(), entry.name(), entry.size(),
						ReportableVersion.of(plan.model(), entry.version())))
				.toList();
		var log = new TransferLog(transfer -> {
		});
		var files = new PracticeServer(server, plan.firmware(), images.stream().map(PhoneImage::name).toList(), log);
		var setup = new PhoneSetup(plan.installed(), version -> VersionInfoText.of(plan.model(), version), recordDamaged,
				OptionalInt.empty(), images);
		var phone = new VirtualPhone(plan.model().getBehaviour(), setup, new PracticeFetch(files), PROGRESS_STEP);
		var desk = new PracticeDesk(plan, phone, files, log, listener);
		desk.begin();
		return desk;
	}
}
