/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A real file system of a few hundred kilobytes, to be filled by tests. */
public final class TinyDisk implements AutoCloseable {

	/** Why there may be none, for a skipped test. */
	public static final String NEEDS = "A full disk needs Linux and root, to mount a tmpfs; skipped.";
	/** What a file takes at least, in bytes. */
	public static final int PAGE = 4096;

	private final Path root;

	private TinyDisk(Path root) {
		this.root = root;
	}

	/**
	 * @param folder an empty folder
	 * @return empty where it cannot be had
	 */
	public static Optional<TinyDisk> mount(Path folder, int kibibytes) throws Exception {
		if (!System.getProperty("os.name").equals("Linux")) {
			return Optional.empty();
		}
		boolean mounted = run("mount", "-t", "tmpfs", "-o", "size=" + kibibytes + "k", "tmpfs", folder.toString());
		return mounted ? Optional.of(new TinyDisk(folder)) : Optional.empty();
	}

	private static boolean run(String... command) throws Exception {
		try {
			Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
			return process.waitFor(30, TimeUnit.SECONDS) && process.exitValue() == 0;
		} catch (IOException e) {
			return false; // no such program
		}
	}

	public Path root() {
		return root;
	}

	/** Fills it, so that only some pages are free; {@link #free} undoes that. */
	public void fill(int pagesLeft) throws IOException {
		free();
		long left = Files.getFileStore(root).getUsableSpace() / PAGE - pagesLeft;
		try (OutputStream out = Files.newOutputStream(filler())) {
			for (long page = 0; page < left; page++) {
				out.write(new byte[PAGE]);
			}
		}
	}

	public void free() throws IOException {
		Files.deleteIfExists(filler());
	}

	/** Lets nobody write to it any more, root neither. */
	public void makeReadOnly() throws Exception {
		if (!run("mount", "-o", "remount,ro", root.toString())) {
			throw new IOException(root + " cannot be mounted read-only");
		}
	}

	private Path filler() {
		return root.resolve(".filler");
	}

	@Override
	public void close() throws Exception {
		if (!run("umount", root.toString())) {
			run("umount", "-l", root.toString());
		}
	}
}
