/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

import org.fieldbench.tftp.FileSource;
import org.fieldbench.tftp.ServerControl;
import org.fieldbench.tftp.ServerEvent;
import org.fieldbench.tftp.ServerSettings;
import org.fieldbench.tftp.ServerStartException;
import org.fieldbench.tftp.Transfer;
import org.fieldbench.tftp.TransferListener;
import org.fieldbench.tftp.internal.server.Engine;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/** The workbench's one server. Listeners are never called while its lock is held. */
@Component(service = ServerControl.class)
public final class ServerControlService implements ServerControl {

	private static final Logger LOG = System.getLogger(ServerControlService.class.getName());
	private static final int MOST_FINISHED = 1000;
	private static final int MOST_EVENTS = 10_000;

	private final SwitchedSource source = new SwitchedSource();
	private final TransferHistory history = new TransferHistory(MOST_FINISHED);
	private final EventLog log = new EventLog(MOST_EVENTS);
	private final List<Listener> listeners = new CopyOnWriteArrayList<>();
	private final TransferListener toListeners = new TransferListener() {

		@Override
		public void changed(Transfer transfer) {
			// comes with its event
		}

		@Override
		public void happened(ServerEvent event) {
			keepAndTell(event);
		}
	};
	/** Goes on counting when the server is started again, so that an id means one transfer. */
	private final AtomicLong ids = new AtomicLong();
	private volatile String label;
	private volatile Engine engine;
	private volatile ServerSettings settings;

	@Override
	public void serve(String newLabel, FileSource newSource) {
		source.set(newSource);
		label = newLabel;
		notifyServerChanged();
	}

	@Override
	public Optional<String> label() {
		return Optional.ofNullable(label);
	}

	@Override
	public List<String> names() {
		return source.names();
	}

	@Override
	public void start(ServerSettings wanted) throws ServerStartException {
		if (startUnlessRunning(wanted)) {
			notifyServerChanged();
		}
	}

	private synchronized boolean startUnlessRunning(ServerSettings wanted) throws ServerStartException {
		if (engine != null) {
			return false;
		}
		engine = Engine.start(wanted, source, toListeners, ids);
		settings = wanted;
		return true;
	}

	@Override
	@Deactivate
	public void stop() {
		Engine running = takeEngine();
		if (running != null) {
			running.close();
			notifyServerChanged();
		}
	}

	private synchronized Engine takeEngine() {
		Engine running = engine;
		engine = null;
		return running;
	}

	@Override
	public Optional<InetSocketAddress> address() {
		return addresses().stream().findFirst();
	}

	@Override
	public List<InetSocketAddress> addresses() {
		Engine running = engine;
		return running == null ? List.of() : running.addresses();
	}

	@Override
	public Optional<ServerSettings> settings() {
		return engine == null ? Optional.empty() : Optional.ofNullable(settings);
	}

	@Override
	public List<Transfer> transfers() {
		return history.all();
	}

	@Override
	public void clearFinished() {
		history.clearFinished();
		notifyServerChanged();
	}

	@Override
	public List<ServerEvent> log() {
		return log.all();
	}

	@Override
	public void clearLog() {
		log.clear();
		notifyServerChanged();
	}

	@Override
	public void addListener(Listener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeListener(Listener listener) {
		listeners.remove(listener);
	}

	private void keepAndTell(ServerEvent event) {
		event.transfer().ifPresent(history::put);
		if (event.kind() != ServerEvent.Kind.PROGRESS) {
			log.add(event);
		}
		tell(listener -> listener.happened(event));
	}

	private void notifyServerChanged() {
		tell(Listener::serverChanged);
	}

	private void tell(Consumer<Listener> news) {
		for (Listener listener : listeners) {
			try {
				news.accept(listener);
			} catch (RuntimeException e) {
				LOG.log(Level.ERROR, "A listener of the TFTP server failed", e);
			}
		}
	}
}
