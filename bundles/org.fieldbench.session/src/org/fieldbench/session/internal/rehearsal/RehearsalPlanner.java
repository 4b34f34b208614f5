/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.rehearsal;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.catalog.Procedure;
import org.fieldbench.catalog.registry.Catalogs;
import org.fieldbench.firmware.FirmwareBench;
import org.fieldbench.firmware.FirmwareException;
import org.fieldbench.firmware.FirmwareReport;
import org.fieldbench.firmware.InspectionProgress;
import org.fieldbench.firmware.InspectionRequest;
import org.fieldbench.session.RehearsalListener;
import org.fieldbench.session.RehearsalRequest;
import org.fieldbench.session.SessionException;
import org.fieldbench.session.internal.preflight.FlashPlan;
import org.fieldbench.session.phone.VersionInfoText;

/** Finds what a request names: the procedure, the model, what the firmware bundle holds. */
final class RehearsalPlanner {

	private final Catalogs catalogs;
	private final FirmwareBench bench;

	RehearsalPlanner(Catalogs catalogs, FirmwareBench bench) {
		this.catalogs = catalogs;
		this.bench = bench;
	}

	FlashPlan plan(RehearsalRequest request, RehearsalListener listener) throws SessionException {
		Procedure procedure = catalogs.procedure(request.alert())
				.orElseThrow(() -> new SessionException("No field alert \"" + request.alert() + "\" is known. Known: "
						+ list(catalogs.all().stream().flatMap(catalog -> catalog.getProcedures().stream()).map(Procedure::getAlert))));
		PhoneModel model = model(request.firmware().model());
		checkPhone(model, request);
		FirmwareReport firmware = inspect(request.firmware(), model, listener);
		listener.inspected(firmware);
		return new FlashPlan(procedure, model, firmware, request.installed(), request.withApplication());
	}

	private PhoneModel model(Optional<String> name) throws SessionException {
		String known = list(catalogs.models().stream().map(PhoneModel::getName));
		if (name.isEmpty()) {
			throw new SessionException("Name the phone model. Known: " + known);
		}
		return catalogs.model(name.get())
				.orElseThrow(() -> new SessionException("No phone model \"" + name.get() + "\" is known. Known: " + known));
	}

	private static void checkPhone(PhoneModel model, RehearsalRequest request) throws SessionException {
		if (model.getBehaviour() == null) {
			throw new SessionException("The catalog does not say how " + model.getName() + " behaves, so it cannot be rehearsed.");
		}
		if (!VersionInfoText.fits(model, request.installed())) {
			throw new SessionException("\"" + request.installed() + "\" is no boot code version of " + model.getName()
					+ ": it is too long. Give it as the phone shows it, e.g. 11.");
		}
		int percent = request.powerLossAt().orElse(0);
		if (percent < 0 || percent > 100) {
			throw new SessionException("A loss of power can be rehearsed at 0 to 100 percent, not at " + percent + ".");
		}
	}

	private FirmwareReport inspect(InspectionRequest request, PhoneModel model, RehearsalListener listener)
			throws SessionException {
		try {
			return bench.inspect(new InspectionRequest(request.file(), Optional.of(model.getId()), request.bootCode(),
					request.application()), cancelledBy(listener));
		} catch (FirmwareException e) {
			throw new SessionException(e.getMessage(), e);
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

	private static String list(Stream<String> words) {
		return words.collect(Collectors.joining(", ", "", "."));
	}
}
