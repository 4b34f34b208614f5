/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.memory;

import java.util.List;
import java.util.Optional;

import org.fieldbench.catalog.FirmwareRole;
import org.fieldbench.firmware.memory.AskedName;
import org.fieldbench.firmware.memory.BundleHistory;
import org.fieldbench.firmware.memory.BundleOutcome;
import org.fieldbench.firmware.memory.RoleAssignment;
import org.fieldbench.store.BundleRecord;
import org.fieldbench.store.OutcomeRecord;
import org.fieldbench.store.RequestRecord;
import org.fieldbench.store.RoleRecord;
import org.fieldbench.store.SessionRecord;

/** What is remembered, between the words of the store and those of the inspection. */
final class MemoryRecords {

	private static final String PASSED = "passed";

	private MemoryRecords() {
	}

	/** A role that this program does not know, since a newer one wrote it, is left out. */
	static List<RoleAssignment> roles(List<RoleRecord> records) {
		return records.stream().flatMap(record -> role(record.role()).stream()
				.map(role -> new RoleAssignment(record.sha256(), role, record.name(), record.assigned()))).toList();
	}

	static RoleRecord record(RoleAssignment assignment) {
		return new RoleRecord(assignment.sha256(), assignment.role().getLiteral(), assignment.name(), assignment.assigned());
	}

	static List<AskedName> asked(List<RequestRecord> records) {
		return records.stream().map(record -> new AskedName(record.name(), record.model(), record.role().flatMap(MemoryRecords::role),
				record.first(), record.last(), record.times())).toList();
	}

	static List<BundleHistory> histories(List<BundleRecord> bundles, List<OutcomeRecord> outcomes) {
		return bundles.stream().map(bundle -> history(bundle, outcomes.stream()
				.filter(outcome -> bundle.sha256().equals(outcome.facts().get("sha256"))).toList())).toList();
	}

	/** @param outcomes of this bundle */
	static BundleHistory history(BundleRecord bundle, List<OutcomeRecord> outcomes) {
		return new BundleHistory(bundle.sha256(), bundle.name(), bundle.size(), bundle.first(), bundle.last(), bundle.times(),
				outcomes.stream().map(OutcomeRecord::session).map(MemoryRecords::outcome).toList());
	}

	private static BundleOutcome outcome(SessionRecord session) {
		return new BundleOutcome(session.id(), session.kind(), session.model(), session.started(), session.verdict().map(PASSED::equals));
	}

	private static Optional<FirmwareRole> role(String literal) {
		return Optional.ofNullable(FirmwareRole.get(literal));
	}
}
