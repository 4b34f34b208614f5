/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.fieldbench.tftp.FileSource;
import org.fieldbench.tftp.ListenPoint;
import org.fieldbench.tftp.Operation;
import org.fieldbench.tftp.Problem;
import org.fieldbench.tftp.ServerControl;
import org.fieldbench.tftp.ServerEvent;
import org.fieldbench.tftp.ServerEvent.Kind;
import org.fieldbench.tftp.ServerSettings;
import org.fieldbench.tftp.ServerStartException;
import org.fieldbench.tftp.Severity;
import org.fieldbench.tftp.Transfer;
import org.fieldbench.tftp.Transfer.State;

/** A server without a network: once it is started it has, on a thread of its own, the transfers that the test wants. */
class FakeServer implements ServerControl {

	private final Runnable onStart;
	private ServerStartException refusal;
	private volatile Listener listener;
	private FileSource source;
	private ServerSettings settings;
	private volatile boolean running;

	/** @param onStart done on a thread of the server when it has begun to listen */
	FakeServer(Runnable onStart) {
		this.onStart = onStart;
	}

	FakeServer refusing(ServerStartException reason) {
		refusal = reason;
		return this;
	}

	boolean isRunning() {
		return running;
	}

	boolean isHeard() {
		return listener != null;
	}

	@Override
	public Optional<ServerSettings> settings() {
		return Optional.ofNullable(settings);
	}

	boolean serves(String name) {
		try {
			return source.find(name).isPresent();
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	/** Tells of a request, of the end of a transfer, or of a harmless miss. */
	void transfer(long id, String name, State state) {
		happened(switch (state) {
		case RUNNING -> Kind.REQUESTED;
		case COMPLETE -> Kind.COMPLETED;
		case FAILED -> Kind.FAILED;
		}, state == State.FAILED ? Severity.NOTICE : Severity.INFO, transfer(id, name, state, 2, Problem.Cause.NOT_FOUND));
	}

	void happened(Kind kind, Severity severity, Transfer transfer) {
		listener.happened(new ServerEvent(Instant.EPOCH, kind, severity, Optional.ofNullable(transfer), "a sentence"));
	}

	static Transfer transfer(long id, String name, State state, int retransmissions, Problem.Cause cause) {
		boolean complete = state == State.COMPLETE;
		return new Transfer(id, Operation.READ, new InetSocketAddress(InetAddress.getLoopbackAddress(), 40000), name,
				complete ? Optional.of(name) : Optional.empty(), Map.of(), 1000, complete ? 1000 : 0,
				new Transfer.Traffic(2, retransmissions, 0), Instant.EPOCH, Duration.ofMillis(500), state,
				complete ? Optional.of("ab12") : Optional.empty(),
				state == State.FAILED ? Optional.of(new Problem(cause, "There is no such file. Check the name.")) : Optional.empty());
	}

	@Override
	public void serve(String label, FileSource files) {
		source = files;
	}

	@Override
	public Optional<String> label() {
		return Optional.empty();
	}

	@Override
	public List<String> names() {
		return source.names();
	}

	@Override
	public void start(ServerSettings wanted) throws ServerStartException {
		if (refusal != null) {
			throw refusal;
		}
		settings = wanted;
		running = true;
		Thread.ofVirtual().start(onStart);
	}

	@Override
	public void stop() {
		running = false;
	}

	@Override
	public Optional<InetSocketAddress> address() {
		return addresses().stream().findFirst();
	}

	@Override
	public List<InetSocketAddress> addresses() {
		return running ? settings.listeners().stream().map(ListenPoint::bind).toList() : List.of();
	}

	@Override
	public List<ServerEvent> log() {
		return List.of();
	}

	@Override
	public void clearLog() {
		throw new UnsupportedOperationException();
	}

	@Override
	public List<Transfer> transfers() {
		return List.of();
	}

	@Override
	public void clearFinished() {
		throw new AssertionError("a verb forgets nothing");
	}

	@Override
	public void addListener(Listener added) {
		listener = added;
	}

	@Override
	public void removeListener(Listener removed) {
		listener = null;
	}
}
