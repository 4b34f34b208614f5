/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.workbench.internal;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

import org.fieldbench.tftp.FileSource;
import org.fieldbench.tftp.ServedFile;

/** A source of one file. */
final class OneFile implements FileSource, ServedFile {

	static final byte[] CONTENT = new byte[512 * 300];

	@Override
	public Optional<ServedFile> find(String requestedName) {
		return requestedName.equals(name()) ? Optional.of(this) : Optional.empty();
	}

	@Override
	public List<String> names() {
		return List.of(name());
	}

	@Override
	public String name() {
		return "boot.bin";
	}

	@Override
	public long size() {
		return CONTENT.length;
	}

	@Override
	public InputStream open() {
		return new ByteArrayInputStream(CONTENT);
	}
}
