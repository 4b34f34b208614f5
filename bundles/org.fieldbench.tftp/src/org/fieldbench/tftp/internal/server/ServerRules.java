/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.server;

import java.io.IOException;
import java.util.Optional;

import org.fieldbench.tftp.FileSource;
import org.fieldbench.tftp.ServedFile;
import org.fieldbench.tftp.ServerSettings;

/**
 * What all transfers of a server share.
 *
 * @param worker does what may take a while
 * @param rate of all file bytes together
 */
record ServerRules(ServerSettings settings, FileSource source, Contents contents, Workers worker, RateLimit rate) {

	/** Time that may be made up for, in seconds: a window must be able to go out at once. */
	private static final double SAVED_UP = 0.25;

	static ServerRules of(ServerSettings settings, FileSource source, Workers worker) {
		long rate = settings.limits().bytesPerSecond();
		return new ServerRules(settings, source, new Contents(worker), worker,
				new RateLimit(rate, rate * SAVED_UP, System.nanoTime()));
	}

	ServedFile find(String name) throws TransferFailure {
		try {
			Optional<ServedFile> file = source.find(name);
			return file.orElseThrow(() -> Refusals.notFound(name, source.names()));
		} catch (IOException e) {
			throw Refusals.unreadable(name, e);
		}
	}
}
