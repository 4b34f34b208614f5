/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.fieldbench.tftp.FileSource;
import org.fieldbench.tftp.ServedFile;

/** Hands on to the source that was set last. */
final class SwitchedSource implements FileSource {

	private volatile FileSource current = FileSource.EMPTY;

	void set(FileSource source) {
		current = source;
	}

	@Override
	public Optional<ServedFile> find(String requestedName) throws IOException {
		return current.find(requestedName);
	}

	@Override
	public List<String> names() {
		return current.names();
	}
}
