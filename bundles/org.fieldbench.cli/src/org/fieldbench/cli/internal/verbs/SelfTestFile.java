/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import org.fieldbench.firmware.FirmwareArchive;
import org.fieldbench.session.FirmwareFileSource;
import org.fieldbench.tftp.FileSource;
import org.fieldbench.tftp.ServedFile;

/**
 * The file that a self test reads: the largest of what the user names, else bytes of its own.
 *
 * @param name of the file
 * @param source serves it
 * @param open to be closed at the end
 */
record SelfTestFile(String name, FileSource source, AutoCloseable open) implements AutoCloseable {

	private static final int OWN_SIZE = 1_000_037;

	@FunctionalInterface
	private interface Bytes {
		InputStream open() throws IOException;
	}

	/** One file, under its name only. */
	private record Single(String name, long size, Bytes bytes) implements FileSource, ServedFile {

		@Override
		public Optional<ServedFile> find(String requestedName) {
			return requestedName.equals(name) ? Optional.of(this) : Optional.empty();
		}

		@Override
		public List<String> names() {
			return List.of(name);
		}

		@Override
		public InputStream open() throws IOException {
			return bytes.open();
		}
	}

	/**
	 * @param given a zip archive, a folder or any other file; null for none
	 * @throws IOException with a sentence for the user if there is nothing to read
	 */
	static SelfTestFile of(Path given) throws IOException {
		if (given == null) {
			return own();
		}
		if (Files.isDirectory(given)) {
			return single(largestOf(given));
		}
		if (!Files.isRegularFile(given)) {
			throw new IOException("There is no file or folder " + given + ". Check the path.");
		}
		return given.toString().toLowerCase(java.util.Locale.ROOT).endsWith(".zip") ? ofArchive(given) : single(given);
	}

	private static SelfTestFile own() {
		byte[] bytes = new byte[OWN_SIZE];
		new Random(OWN_SIZE).nextBytes(bytes);
		return of(new Single("selftest.bin", bytes.length, () -> new ByteArrayInputStream(bytes)));
	}

	private static SelfTestFile single(Path file) throws IOException {
		return of(new Single(file.getFileName().toString(), Files.size(file), () -> Files.newInputStream(file)));
	}

	private static SelfTestFile of(Single file) {
		return new SelfTestFile(file.name(), file, () -> {
		});
	}

	private static Path largestOf(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(file -> Files.isRegularFile(file) && Files.isReadable(file))
					.max(Comparator.comparingLong(file -> file.toFile().length()))
					.orElseThrow(() -> new IOException("There is no file in " + folder + " that can be read. Choose another folder."));
		}
	}

	private static SelfTestFile ofArchive(Path file) throws IOException {
		FirmwareArchive archive = FirmwareArchive.open(file);
		Optional<String> largest = archive.names().stream().max(Comparator.comparingLong(name -> archive.size(name).orElse(0)));
		if (largest.isEmpty()) {
			archive.close();
			throw new IOException(file + " has no file in it. Choose another.");
		}
		return new SelfTestFile(largest.get(), new FirmwareFileSource(archive), archive);
	}

	@Override
	public void close() {
		try {
			open.close();
		} catch (Exception e) {
			throw new IllegalStateException("Neither an archive nor memory fails to close", e);
		}
	}
}
