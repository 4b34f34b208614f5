/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.files;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

import org.fieldbench.tftp.FileSource;
import org.fieldbench.tftp.ServedFile;

/** Serves files that lie in memory only, such as configurations made on demand. They can be put and removed while served. */
public final class InMemorySource implements FileSource {

	private final NavigableMap<String, MemoryFile> files = new TreeMap<>();
	/** Made when first needed after a change. */
	private ForgivingNames forgiving;

	/** Two are equal only if they are the same one. */
	private final class MemoryFile implements ServedFile {

		private final String name;
		private final byte[] bytes;

		MemoryFile(String name, byte[] bytes) {
			this.name = name;
			this.bytes = bytes;
		}

		@Override
		public String name() {
			return name;
		}

		@Override
		public long size() {
			return bytes.length;
		}

		@Override
		public InputStream open() {
			return new ByteArrayInputStream(bytes);
		}

		@Override
		public Optional<Object> revision() throws NoSuchFileException {
			return Optional.of(present(name).orElseThrow(() -> new NoSuchFileException(name, null, "it was removed")));
		}
	}

	/**
	 * Puts a file in, or in the place of the one of that name.
	 *
	 * @param name with slashes between folders
	 * @param bytes are copied
	 */
	public synchronized void put(String name, byte[] bytes) {
		files.put(name, new MemoryFile(name, bytes.clone()));
		forgiving = null;
	}

	/** @return whether there was one of exactly that name */
	public synchronized boolean remove(String name) {
		forgiving = null;
		return files.remove(name) != null;
	}

	private synchronized Optional<ServedFile> present(String name) {
		return Optional.ofNullable(files.get(name));
	}

	/** The file of exactly that name, else the one that is meant, see {@link ForgivingNames#inPlace}. */
	@Override
	public synchronized Optional<ServedFile> find(String requestedName) {
		return present(requestedName).or(() -> forgiving().find(requestedName).flatMap(this::present));
	}

	private ForgivingNames forgiving() {
		if (forgiving == null) {
			forgiving = ForgivingNames.inPlace(files.keySet());
		}
		return forgiving;
	}

	@Override
	public synchronized List<String> names() {
		return List.copyOf(files.keySet());
	}
}
