/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.fieldbench.firmware.FirmwareArchive;
import org.fieldbench.tftp.FileSource;
import org.fieldbench.tftp.ServedFile;

/**
 * Serves the entries of a firmware bundle over TFTP, without unpacking it to disk. The only place where firmware meets TFTP.
 */
public final class FirmwareFileSource implements FileSource {

	private final FirmwareArchive archive;

	/** @param archive stays the caller's to close, after the server */
	public FirmwareFileSource(FirmwareArchive archive) {
		this.archive = archive;
	}

	@Override
	public Optional<ServedFile> find(String requestedName) throws IOException {
		throw new IOException("skeleton");
	}

	@Override
	public List<String> names() {
		return archive.names();
	}
}
