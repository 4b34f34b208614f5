/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.server;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import org.fieldbench.tftp.FileSource;
import org.fieldbench.tftp.ListenPoint;
import org.fieldbench.tftp.ServerEvent.Kind;
import org.fieldbench.tftp.ServerSettings;
import org.fieldbench.tftp.ServerStartException;
import org.fieldbench.tftp.ServerStartException.Reason;
import org.fieldbench.tftp.Severity;
import org.fieldbench.tftp.TransferListener;

/** A running server: its listening ports, and what they share. */
public final class Engine implements AutoCloseable {

	private final ServerParts parts;
	private final List<ListeningPort> ports = new ArrayList<>();
	private final List<Reception> receptions = new ArrayList<>();
	private boolean closed;

	private Engine(ServerParts parts) {
		this.parts = parts;
	}

	/**
	 * @param ids the id of the last transfer so far, counted up
	 * @throws ServerStartException if it cannot listen at one of the places; then it listens at none
	 */
	public static Engine start(ServerSettings settings, FileSource source, TransferListener listener, AtomicLong ids)
			throws ServerStartException {
		Engine engine = new Engine(parts(settings, source, listener, ids));
		try {
			for (ListenPoint point : settings.listeners()) {
				engine.ports.add(ListeningPort.open(point));
			}
		} catch (ServerStartException e) {
			engine.ports.forEach(ListeningPort::abandon);
			engine.parts.abandon();
			throw e;
		}
		engine.begin(settings.listeners());
		return engine;
	}

	private static ServerParts parts(ServerSettings settings, FileSource source, TransferListener listener, AtomicLong ids)
			throws ServerStartException {
		try {
			return ServerParts.of(settings, source, listener, ids);
		} catch (IOException e) {
			throw new ServerStartException(Reason.OTHER, "The system gave the server no means to wait for packets: " + e.getMessage()
					+ ". Close other programs and try again.", e);
		}
	}

	private void begin(List<ListenPoint> points) {
		parts.start();
		for (int i = 0; i < ports.size(); i++) {
			ListeningPort port = ports.get(i);
			Reception reception = new Reception(parts, port, new OwnPorts(port.address().getAddress(), points.get(i).ports()));
			receptions.add(reception);
			parts.events().tell(Kind.LISTENING, Severity.INFO, EventTexts.listening(port.address(), points.get(i)));
			port.start(reception);
		}
	}

	/** @return where it listens; still known when closed */
	public List<InetSocketAddress> addresses() {
		return ports.stream().map(ListeningPort::address).toList();
	}

	/** Ends the running transfers with an ERROR to their clients and returns when all is told. May be called twice. */
	@Override
	public void close() {
		synchronized (this) {
			if (closed) {
				return;
			}
			closed = true;
		}
		// While their port is open, clients can be told.
		receptions.forEach(Reception::endAll);
		ports.forEach(ListeningPort::close);
		receptions.forEach(Reception::endAll);
		parts.close();
	}
}
