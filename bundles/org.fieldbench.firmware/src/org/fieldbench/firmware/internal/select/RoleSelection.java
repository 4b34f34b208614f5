/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.select;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.fieldbench.catalog.FirmwareRole;
import org.fieldbench.firmware.FirmwareEntry;
import org.fieldbench.firmware.FirmwareException;
import org.fieldbench.firmware.Ground;
import org.fieldbench.firmware.InspectionRequest;
import org.fieldbench.firmware.RoleOpinion;

/** Decides which files are the boot code and the application: what the engineer says, else the one for the phone's model. */
public final class RoleSelection {

	private final InspectionRequest request;
	private final Optional<String> model;
	private final Set<String> setAside = new LinkedHashSet<>();
	private List<FirmwareEntry> entries;

	/** @param model id of the phone model that the bundle is meant for */
	public RoleSelection(InspectionRequest request, Optional<String> model) {
		this.request = request;
		this.model = model;
	}

	/**
	 * @param classified as the rules see them
	 * @throws FirmwareException if the request names a file that is not there
	 */
	public Selection select(List<FirmwareEntry> classified) throws FirmwareException {
		entries = new ArrayList<>(classified);
		Optional<FirmwareEntry> bootCode = named(request.bootCode());
		Optional<FirmwareEntry> application = named(request.application());
		if (bootCode.isPresent() && bootCode.equals(application)) {
			throw new FirmwareException(bootCode.get().name()
					+ " cannot be both the boot code and the application. Name two different files, or only one.");
		}
		bootCode.ifPresent(entry -> assign(entry, FirmwareRole.BOOT_CODE));
		application.ifPresent(entry -> assign(entry, FirmwareRole.APPLICATION));
		prefer(FirmwareRole.BOOT_CODE, bootCode.or(() -> remembered(FirmwareRole.BOOT_CODE)));
		prefer(FirmwareRole.APPLICATION, application.or(() -> remembered(FirmwareRole.APPLICATION)));
		return new Selection(List.copyOf(entries), setAside, model);
	}

	private Optional<FirmwareEntry> remembered(FirmwareRole role) {
		List<FirmwareEntry> assigned = entries.stream().filter(entry -> entry.role() == role && Selection.isAssigned(entry)).toList();
		return assigned.size() == 1 ? Optional.of(assigned.get(0)) : Optional.empty();
	}

	private Optional<FirmwareEntry> named(Optional<String> name) throws FirmwareException {
		return name.isEmpty() ? Optional.empty() : Optional.of(new EntryFinder(entries).find(name.get()));
	}

	private void assign(FirmwareEntry entry, FirmwareRole role) {
		replace(entry, Assignment.of(entry, role, "you assigned it"));
	}

	private void prefer(FirmwareRole role, Optional<FirmwareEntry> byHand) {
		List<FirmwareEntry> candidates = entries.stream().filter(entry -> entry.role() == role).toList();
		Predicate<FirmwareEntry> preferred = byHand.isPresent() ? entry -> entry.name().equals(byHand.get().name())
				: entry -> model.map(entry.models()::contains).orElse(false);
		List<FirmwareEntry> chosen = candidates.stream().filter(preferred).toList();
		if (chosen.size() == 1) {
			candidates.stream().filter(preferred.negate()).forEach(entry -> setAside(entry, chosen.get(0)));
		}
	}

	private void setAside(FirmwareEntry entry, FirmwareEntry preferred) {
		setAside.add(entry.name());
		replace(entry, entry.with(new RoleOpinion(FirmwareRole.UNKNOWN, 0,
				List.of(Ground.support(Ground.Kind.BUNDLE, 99, "set aside, since " + preferred.name() + " is used")))));
	}

	private void replace(FirmwareEntry old, FirmwareEntry now) {
		entries.replaceAll(entry -> entry.name().equals(old.name()) ? now : entry);
	}
}
