/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.inventory;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.fieldbench.session.inventory.PhoneSightings;
import org.fieldbench.store.DataFolder;
import org.fieldbench.store.PhoneStore;
import org.fieldbench.store.PhoneStores;
import org.fieldbench.store.StoreException;
import org.fieldbench.tftp.ServerControl;
import org.fieldbench.tftp.Transfer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Writes down which clients the TFTP server sees, seldom enough not to be noticed, and on a thread of its own. */
@Component
public final class SightingRecorder implements PhoneSightings {

	/** A client is written down again only after so long, however often it asks. */
	private static final Duration SELDOM = Duration.ofMinutes(1);
	private static final int REMEMBERED = 1000;
	/** As in {@code SEP001122aabbcc.cnf.xml} or {@code 00-11-22-aa-bb-cc.cfg}. */
	private static final Pattern MAC = Pattern
			.compile("(?i)(?<![0-9a-f])[0-9a-f]{2}([:-]?)[0-9a-f]{2}(?:\\1[0-9a-f]{2}){4}(?![0-9a-f])");

	private final ServerControl server;
	private final Supplier<Path> folder;
	private final Neighbours neighbours;
	private final ServerControl.Listener listener = new Ear();
	private final Map<InetAddress, Instant> written = new LinkedHashMap<>() {
		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<InetAddress, Instant> eldest) {
			return size() > REMEMBERED;
		}
	};
	private ExecutorService writer;

	@Activate
	public SightingRecorder(@Reference ServerControl server) {
		this(server, DataFolder::locate, Neighbours.OF_SYSTEM);
	}

	SightingRecorder(ServerControl server, Supplier<Path> folder, Neighbours neighbours) {
		this.server = server;
		this.folder = folder;
		this.neighbours = neighbours;
	}

	@Override
	public synchronized void connect() {
		if (writer == null) {
			writer = Executors.newSingleThreadExecutor(task -> Thread.ofPlatform().daemon().name("phone sightings").unstarted(task));
			server.addListener(listener);
		}
	}

	@Deactivate
	synchronized void disconnect() {
		server.removeListener(listener);
		if (writer != null) {
			writer.close();
			writer = null;
		}
	}

	private final class Ear implements ServerControl.Listener {

		@Override
		public void changed(Transfer transfer) {
			saw(transfer);
		}

		@Override
		public void serverChanged() {
			// Only clients are of interest.
		}
	}

	private synchronized void saw(Transfer transfer) {
		InetAddress client = transfer.client().getAddress();
		Instant last = written.get(client);
		if (writer == null || last != null && last.plus(SELDOM).isAfter(transfer.started())) {
			return;
		}
		written.put(client, transfer.started());
		writer.execute(() -> write(client, transfer.started(), transfer.requestedName()));
	}

	private void write(InetAddress client, Instant when, String asked) {
		if (isHere(client)) {
			return;
		}
		String address = client.getHostAddress().replaceFirst("%.*", "");
		try (PhoneStore store = PhoneStores.open(folder.get())) {
			store.saw(address, macIn(asked).or(() -> neighbours.mac(address).map(Object::toString)), when, asked);
		} catch (StoreException e) {
			System.getLogger(SightingRecorder.class.getName()).log(Level.WARNING,
					"It could not be kept that " + address + " asked the TFTP server. " + e.getMessage(), e);
		}
	}

	/** Virtual phones and self-tests are no phones. */
	private static boolean isHere(InetAddress client) {
		try {
			return client.isLoopbackAddress() || NetworkInterface.getByInetAddress(client) != null;
		} catch (IOException e) {
			return false;
		}
	}

	/** @return the MAC in the name of a file that is for one phone alone */
	static Optional<String> macIn(String name) {
		Matcher found = MAC.matcher(name);
		return found.find() ? Neighbours.parse(found.group()).map(Object::toString) : Optional.empty();
	}
}
