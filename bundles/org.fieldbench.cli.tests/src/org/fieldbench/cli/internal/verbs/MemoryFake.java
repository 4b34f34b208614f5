/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.fieldbench.catalog.FirmwareRole;
import org.fieldbench.firmware.FirmwareReport;
import org.fieldbench.firmware.memory.AskedName;
import org.fieldbench.firmware.memory.BundleHistory;
import org.fieldbench.firmware.memory.FirmwareMemory;
import org.fieldbench.firmware.memory.Recollection;
import org.fieldbench.firmware.memory.RoleAssignment;

/** Remembers as long as a test runs. */
final class MemoryFake implements FirmwareMemory {

	final List<RoleAssignment> roles = new ArrayList<>();
	final List<AskedName> asked = new ArrayList<>();
	final List<BundleHistory> bundles = new ArrayList<>();

	@Override
	public Recollection recall(String bundle) {
		return new Recollection(roles, asked, bundles.stream().filter(known -> known.sha256().equals(bundle)).findFirst());
	}

	@Override
	public void inspected(FirmwareReport report) {
		// What was seen is set by the test.
	}

	@Override
	public void assign(List<RoleAssignment> assigned, Collection<String> superseded) {
		forget(superseded);
		forget(assigned.stream().map(RoleAssignment::sha256).toList());
		roles.addAll(assigned);
	}

	@Override
	public List<RoleAssignment> assignments() {
		return List.copyOf(roles);
	}

	@Override
	public int forget(Collection<String> files) {
		int before = roles.size();
		roles.removeIf(role -> files.contains(role.sha256()));
		return before - roles.size();
	}

	@Override
	public void asked(String name, Optional<String> model, Optional<FirmwareRole> role, Instant when) {
		asked.add(new AskedName(name, model, role, when, when, 1));
	}

	@Override
	public List<AskedName> asked() {
		return List.copyOf(asked);
	}

	@Override
	public List<BundleHistory> bundles() {
		return List.copyOf(bundles);
	}
}
