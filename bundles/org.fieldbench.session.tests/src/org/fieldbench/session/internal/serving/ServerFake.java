/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.serving;

import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;

import org.fieldbench.tftp.FileSource;
import org.fieldbench.tftp.ServerControl;
import org.fieldbench.tftp.ServerEvent;
import org.fieldbench.tftp.ServerSettings;
import org.fieldbench.tftp.Transfer;

/** Remembers what it is to serve. */
final class ServerFake implements ServerControl {

	private String label;
	private boolean running;
	private FileSource source = FileSource.EMPTY;

	FileSource source() {
		return source;
	}

	@Override
	public void serve(String words, FileSource files) {
		label = words;
		source = files;
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
	public void start(ServerSettings settings) {
		throw new UnsupportedOperationException();
	}

	@Override
	public void stop() {
		throw new UnsupportedOperationException();
	}

	@Override
	public Optional<InetSocketAddress> address() {
		return running ? Optional.of(new InetSocketAddress(0)) : Optional.empty();
	}

	void run() {
		running = true;
	}

	@Override
	public List<InetSocketAddress> addresses() {
		return address().stream().toList();
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
	public Optional<ServerSettings> settings() {
		return Optional.empty();
	}

	@Override
	public List<Transfer> transfers() {
		return List.of();
	}

	@Override
	public void clearFinished() {
		throw new UnsupportedOperationException();
	}

	@Override
	public void addListener(Listener listener) {
		throw new UnsupportedOperationException();
	}

	@Override
	public void removeListener(Listener listener) {
		throw new UnsupportedOperationException();
	}
}
