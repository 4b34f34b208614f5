/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal;

import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.fieldbench.catalog.FirmwareRole;
import org.fieldbench.firmware.Finding;
import org.fieldbench.firmware.FirmwareEntry;
import org.fieldbench.firmware.FirmwareException;
import org.fieldbench.firmware.FirmwareReport;
import org.fieldbench.firmware.InspectionRequest;
import org.fieldbench.firmware.internal.judge.MemoryFindings;
import org.fieldbench.firmware.internal.select.Remembered;
import org.fieldbench.firmware.internal.select.Selection;
import org.fieldbench.firmware.memory.BundleHistory;
import org.fieldbench.firmware.memory.FirmwareMemory;
import org.fieldbench.firmware.memory.Recollection;
import org.fieldbench.firmware.memory.RoleAssignment;

/** The memory as one inspection uses it. One that fails is told of, and stops nothing. */
public final class InspectionMemory {

	private final FirmwareMemory memory;
	private final InspectionRequest request;
	private final Optional<String> model;
	private final Recollection recollection;
	private FirmwareException lost;

	/** @param bundle its SHA-256 */
	public InspectionMemory(FirmwareMemory memory, String bundle, InspectionRequest request, Optional<String> model) {
		this.memory = memory;
		this.request = request;
		this.model = model;
		this.recollection = recall(bundle);
	}

	private Recollection recall(String bundle) {
		try {
			return memory.recall(bundle);
		} catch (FirmwareException e) {
			lost = e;
			return Recollection.NOTHING;
		}
	}

	/** @param entries as the rules see them */
	public List<FirmwareEntry> apply(List<FirmwareEntry> entries) {
		Remembered remembered = new Remembered(recollection, model);
		return entries.stream().map(remembered::apply).toList();
	}

	/** Keeps what the request assigns. Another file of the same bundle that was assigned the role has it no longer. */
	public void assign(Selection selection) {
		List<RoleAssignment> assigned = new ArrayList<>();
		Set<String> superseded = new HashSet<>();
		Stream.of(FirmwareRole.BOOT_CODE, FirmwareRole.APPLICATION).filter(this::isRequested).forEach(role -> {
			selection.of(role).stream().filter(Selection::isAssigned).map(entry -> assignment(entry, role)).forEach(assigned::add);
			superseded.addAll(files(selection, role));
		});
		assigned.forEach(role -> superseded.remove(role.sha256()));
		if (!assigned.isEmpty()) {
			keep(() -> memory.assign(assigned, superseded));
		}
	}

	private boolean isRequested(FirmwareRole role) {
		return (role == FirmwareRole.BOOT_CODE ? request.bootCode() : request.application()).isPresent();
	}

	private static RoleAssignment assignment(FirmwareEntry entry, FirmwareRole role) {
		return new RoleAssignment(entry.sha256(), role, entry.name(), Instant.now());
	}

	private List<String> files(Selection selection, FirmwareRole role) {
		Set<String> here = new HashSet<>(selection.entries().stream().map(FirmwareEntry::sha256).toList());
		return recollection.roles().stream().filter(known -> known.role() == role && here.contains(known.sha256()))
				.map(RoleAssignment::sha256).toList();
	}

	/** @return what the memory has to say */
	public List<Finding> findings(Selection selection) {
		List<Finding> findings = new ArrayList<>(MemoryFindings.of(recollection, selection));
		Optional.ofNullable(lost).map(MemoryFindings::lost).ifPresent(findings::add);
		return findings;
	}

	public Optional<BundleHistory> history() {
		return recollection.history();
	}

	public void inspected(FirmwareReport report) {
		if (lost == null) {
			keep(() -> memory.inspected(report));
		}
	}

	@FunctionalInterface
	private interface Change {
		void make() throws FirmwareException;
	}

	private void keep(Change change) {
		try {
			change.make();
		} catch (FirmwareException e) {
			lost = e;
			System.getLogger(InspectionMemory.class.getName()).log(Level.WARNING, "What an inspection taught could not be kept.", e);
		}
	}
}
