/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.memory;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import org.fieldbench.catalog.FirmwareRole;
import org.fieldbench.firmware.FirmwareException;
import org.fieldbench.firmware.FirmwareReport;
import org.fieldbench.firmware.memory.AskedName;
import org.fieldbench.firmware.memory.BundleHistory;
import org.fieldbench.firmware.memory.FirmwareMemory;
import org.fieldbench.firmware.memory.Recollection;
import org.fieldbench.firmware.memory.RoleAssignment;
import org.fieldbench.store.BundleRecord;
import org.fieldbench.store.DataFolder;
import org.fieldbench.store.FirmwareStore;
import org.fieldbench.store.FirmwareStores;
import org.fieldbench.store.StoreException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** The memory in the data folder. The store is opened for each question, so that another program never waits for this one. */
@Component
public final class KeptFirmwareMemory implements FirmwareMemory {

	private final Supplier<Path> folder;
	private final Clock clock;
	/** What was known of a bundle when this run of the program met it first: looking again is not seeing it once more. */
	private final Map<String, Optional<BundleRecord>> before = new ConcurrentHashMap<>();

	@Activate
	public KeptFirmwareMemory() {
		this(DataFolder::locate, Clock.systemUTC());
	}

	KeptFirmwareMemory(Supplier<Path> folder, Clock clock) {
		this.folder = folder;
		this.clock = clock;
	}

	@FunctionalInterface
	private interface Question<T> {
		T ask(FirmwareStore store) throws StoreException;
	}

	private <T> T ask(Question<T> question) throws FirmwareException {
		try (FirmwareStore store = FirmwareStores.open(folder.get())) {
			return question.ask(store);
		} catch (StoreException e) {
			throw new FirmwareException(e.getMessage(), e);
		}
	}

	@Override
	public Recollection recall(String bundle) throws FirmwareException {
		return ask(store -> {
			Optional<BundleRecord> known = before.containsKey(bundle) ? before.get(bundle) : store.bundle(bundle);
			Optional<BundleHistory> history = known.isEmpty() ? Optional.empty()
					: Optional.of(MemoryRecords.history(known.get(), store.outcomes(Optional.of(bundle))));
			return new Recollection(MemoryRecords.roles(store.roles()), MemoryRecords.asked(store.requests()), history);
		});
	}

	@Override
	public void inspected(FirmwareReport report) throws FirmwareException {
		ask(store -> {
			boolean again = before.putIfAbsent(report.sha256(), store.bundle(report.sha256())) == null;
			store.saw(report.sha256(), report.file().getFileName().toString(), report.size(), clock.instant(), again);
			return again;
		});
	}

	@Override
	public void assign(List<RoleAssignment> roles, Collection<String> superseded) throws FirmwareException {
		ask(store -> {
			store.assign(roles.stream().map(MemoryRecords::record).toList(), superseded, clock.instant());
			return roles;
		});
	}

	@Override
	public List<RoleAssignment> assignments() throws FirmwareException {
		return ask(store -> MemoryRecords.roles(store.roles()));
	}

	@Override
	public int forget(Collection<String> files) throws FirmwareException {
		return ask(store -> store.forget(files, clock.instant()));
	}

	@Override
	public void asked(String name, Optional<String> model, Optional<FirmwareRole> role, Instant when) throws FirmwareException {
		ask(store -> {
			store.asked(name, model, role.map(FirmwareRole::getLiteral), when);
			return name;
		});
	}

	@Override
	public List<AskedName> asked() throws FirmwareException {
		return ask(store -> MemoryRecords.asked(store.requests()));
	}

	@Override
	public List<BundleHistory> bundles() throws FirmwareException {
		return ask(store -> MemoryRecords.histories(store.bundles(), store.outcomes(Optional.empty())));
	}
}
