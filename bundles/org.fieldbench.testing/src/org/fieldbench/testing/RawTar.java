/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Writes tar archives block by block, so that a test can make any part of them wrong. */
public final class RawTar {

	private final List<RawTarEntry> entries = new ArrayList<>();
	private byte[] end = new byte[1024];

	/** @return a tar archive of these entries */
	public static RawTar of(RawTarEntry... entries) {
		RawTar tar = new RawTar();
		List.of(entries).forEach(tar::add);
		return tar;
	}

	public RawTar add(RawTarEntry entry) {
		entries.add(entry);
		return this;
	}

	/** @param bytes behind the last entry, instead of two empty blocks */
	public RawTar end(byte[] bytes) {
		end = bytes;
		return this;
	}

	public byte[] toBytes() {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		entries.forEach(entry -> bytes.writeBytes(entry.toBytes()));
		bytes.writeBytes(end);
		return bytes.toByteArray();
	}

	/** @return the archive in a gzip file */
	public byte[] toGzip() {
		return gzip(toBytes());
	}

	/** @return the bytes in a gzip file */
	public static byte[] gzip(byte[] content) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
			gzip.write(content);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return bytes.toByteArray();
	}

	/** @return the file written */
	public Path write(Path file) throws IOException {
		return Files.write(file, file.toString().endsWith("gz") ? toGzip() : toBytes());
	}
}
