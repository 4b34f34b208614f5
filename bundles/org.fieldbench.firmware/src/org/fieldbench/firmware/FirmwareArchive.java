/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

/** An opened firmware bundle whose limits and names were checked. Read-only; safe for use by several threads. */
public final class FirmwareArchive implements AutoCloseable {

	/**
	 * @param file a zip archive
	 * @throws FirmwareException if it is none, is damaged or unsafe
	 */
	public static FirmwareArchive open(Path file) throws FirmwareException {
		throw new FirmwareException("skeleton");
	}

	/** @return the names of its files in archive order, folders left out */
	public List<String> names() {
		return List.of();
	}

	/** @return the size in bytes of a file, unpacked; empty when there is none of exactly that name */
	public OptionalLong size(String name) {
		return OptionalLong.empty();
	}

	/**
	 * @param name exactly as in {@link #names()}
	 * @return the file's bytes; reading fails with an IOException if its checksum is wrong
	 */
	public InputStream open(String name) throws IOException {
		throw new IOException("skeleton");
	}

	@Override
	public void close() {
	}
}
