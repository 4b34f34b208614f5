/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.preflight;

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
import org.fieldbench.session.SessionException;

/** Finds what a request names: the procedure, the model, what the firmware bundle holds. */
public final class FlashPlanner {

	private final Catalogs catalogs;
	private final FirmwareBench bench;

	public FlashPlanner(Catalogs catalogs, FirmwareBench bench) {
		this.catalogs = catalogs;
		this.bench = bench;
	}

	/** @throws SessionException if it is not known */
	public Procedure procedure(String alert) throws SessionException {
		return catalogs.procedure(alert).orElseThrow(() -> new SessionException("No field alert \"" + alert + "\" is known. Known: "
				+ list(catalogs.all().stream().flatMap(catalog -> catalog.getProcedures().stream()).map(Procedure::getAlert))));
	}

	/** @throws SessionException if none is named, or it is not known */
	public PhoneModel model(Optional<String> name) throws SessionException {
		String known = list(catalogs.models().stream().map(PhoneModel::getName));
		if (name.isEmpty()) {
			throw new SessionException("Name the phone model. Known: " + known);
		}
		return catalogs.model(name.get())
				.orElseThrow(() -> new SessionException("No phone model \"" + name.get() + "\" is known. Known: " + known));
	}

	/** @throws SessionException if the firmware bundle cannot be used */
	public FirmwareReport inspect(InspectionRequest request, PhoneModel model, InspectionProgress progress) throws SessionException {
		try {
			return bench.inspect(new InspectionRequest(request.file(), Optional.of(model.getId()), request.bootCode(),
					request.application(), request.installed()), progress);
		} catch (FirmwareException e) {
			throw new SessionException(e.getMessage(), e);
		}
	}

	private static String list(Stream<String> words) {
		return words.collect(Collectors.joining(", ", "", "."));
	}
}
