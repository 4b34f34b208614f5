/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.memory;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.fieldbench.catalog.FirmwareRole;
import org.fieldbench.firmware.FirmwareReport;

/** Remembers nothing. */
final class NoMemory implements FirmwareMemory {

	@Override
	public Recollection recall(String bundle) {
		return Recollection.NOTHING;
	}

	@Override
	public void inspected(FirmwareReport report) {
		// Forgotten at once.
	}

	@Override
	public void assign(List<RoleAssignment> roles, Collection<String> superseded) {
		// Forgotten at once.
	}

	@Override
	public List<RoleAssignment> assignments() {
		return List.of();
	}

	@Override
	public int forget(Collection<String> files) {
		return 0;
	}

	@Override
	public void asked(String name, Optional<String> model, Optional<FirmwareRole> role, Instant when) {
		// Forgotten at once.
	}

	@Override
	public List<AskedName> asked() {
		return List.of();
	}

	@Override
	public List<BundleHistory> bundles() {
		return List.of();
	}
}
