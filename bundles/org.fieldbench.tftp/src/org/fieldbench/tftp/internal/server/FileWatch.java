/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.server;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

import org.fieldbench.tftp.ServedFile;

/** Notices that a file is no longer what it was when its transfer began. Shared by all transfers that send it. */
final class FileWatch {

	private static final long EVERY = Duration.ofMillis(200).toNanos();

	private final ServedFile file;
	private final Optional<Object> revision;
	private volatile long lookedAt = System.nanoTime();

	FileWatch(ServedFile file) throws IOException {
		this.file = file;
		this.revision = file.revision();
	}

	/** @return the one that it was begun with */
	Optional<Object> revision() {
		return revision;
	}

	/**
	 * Looks if some time has passed since the last look.
	 *
	 * @param always looks in any case
	 */
	void look(boolean always, long now) throws FileChangedException {
		if (always || now - lookedAt >= EVERY) {
			lookedAt = now;
			look();
		}
	}

	private void look() throws FileChangedException {
		try {
			if (!file.revision().equals(revision)) {
				throw new FileChangedException("it is not the version that was begun");
			}
		} catch (FileChangedException e) {
			throw e;
		} catch (IOException e) {
			FileChangedException gone = new FileChangedException("it is no longer there");
			gone.initCause(e);
			throw gone;
		}
	}
}
