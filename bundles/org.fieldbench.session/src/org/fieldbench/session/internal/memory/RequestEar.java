/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.memory;

import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import org.fieldbench.catalog.FirmwareRole;
import org.fieldbench.firmware.FirmwareEntry;
import org.fieldbench.firmware.FirmwareException;
import org.fieldbench.firmware.FirmwareReport;
import org.fieldbench.firmware.memory.FirmwareMemory;
import org.fieldbench.tftp.Operation;
import org.fieldbench.tftp.ServerControl;
import org.fieldbench.tftp.Transfer;
import org.fieldbench.tftp.Transfer.State;

/** Hears what phones ask for, and writes it down on a thread of its own, so that no transfer waits for a disk. */
final class RequestEar implements ServerControl.Listener, AutoCloseable {

	/** As in {@code SEP001122aabbcc.cnf.xml} or {@code 00-11-22-aa-bb-cc.cfg}. */
	private static final Pattern MAC = Pattern.compile("(?i)(?<![0-9a-f])[0-9a-f]{2}([:-]?)[0-9a-f]{2}(?:\\1[0-9a-f]{2}){4}(?![0-9a-f])");
	private static final int REMEMBERED = 1000;
	private static final int LONGEST = 200;

	private final FirmwareMemory memory;
	private final Supplier<Optional<FirmwareReport>> served;
	private final Predicate<InetAddress> here;
	private final Set<Long> told = new LinkedHashSet<>();
	private final ExecutorService writer = Executors
			.newSingleThreadExecutor(task -> Thread.ofPlatform().daemon().name("learning requests").unstarted(task));

	/**
	 * @param served the firmware bundle that is served at the moment
	 * @param here whether a client is this computer
	 */
	RequestEar(FirmwareMemory memory, Supplier<Optional<FirmwareReport>> served, Predicate<InetAddress> here) {
		this.memory = memory;
		this.served = served;
		this.here = here;
	}

	@Override
	public void changed(Transfer transfer) {
		if (transfer.state() != State.RUNNING && transfer.operation() == Operation.READ && isNew(transfer.id())) {
			Optional<FirmwareReport> bundle = served.get();
			writer.execute(() -> keep(transfer, bundle));
		}
	}

	@Override
	public void serverChanged() {
		// Only requests are of interest.
	}

	private synchronized boolean isNew(long transfer) {
		if (told.size() >= REMEMBERED) {
			told.remove(told.iterator().next());
		}
		return told.add(transfer);
	}

	private void keep(Transfer transfer, Optional<FirmwareReport> bundle) {
		if (here.test(transfer.client().getAddress()) || transfer.requestedName().length() > LONGEST) {
			return;
		}
		Optional<FirmwareEntry> sent = transfer.servedName().flatMap(name -> bundle.flatMap(report -> entry(report, name)));
		try {
			memory.asked(MAC.matcher(transfer.requestedName()).replaceAll("{mac}"), model(sent, bundle), role(transfer, sent),
					Instant.now());
		} catch (FirmwareException e) {
			System.getLogger(RequestEar.class.getName()).log(Level.WARNING,
					"It could not be kept that a phone asked for " + transfer.requestedName() + ". " + e.getMessage(), e);
		}
	}

	private static Optional<FirmwareEntry> entry(FirmwareReport report, String name) {
		return report.entries().stream().filter(entry -> entry.name().equals(name)).findFirst();
	}

	private static Optional<String> model(Optional<FirmwareEntry> sent, Optional<FirmwareReport> bundle) {
		return bundle.flatMap(FirmwareReport::model)
				.or(() -> sent.filter(entry -> entry.models().size() == 1).map(entry -> entry.models().get(0)));
	}

	/** What a phone took to the end had the right role; what it broke off may not. */
	private static Optional<FirmwareRole> role(Transfer transfer, Optional<FirmwareEntry> sent) {
		return transfer.state() == State.COMPLETE ? sent.map(FirmwareEntry::role).filter(role -> role != FirmwareRole.UNKNOWN)
				: Optional.empty();
	}

	/** Returns when all that was heard is kept. */
	@Override
	public void close() {
		writer.close();
	}
}
