/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.addons.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.fieldbench.addons.AddOnException;

/** An archive as a folder that p2 can read: a zip is unpacked for the time that it is used. */
final class ArchiveFolder implements AutoCloseable {

	/** More than any add-on needs, and less than fills a disk. */
	private static final int MOST_ENTRIES = 20_000;
	private static final long MOST_BYTES = 2L << 30;

	private final Path folder;
	private final boolean temporary;

	private ArchiveFolder(Path folder, boolean temporary) {
		this.folder = folder;
		this.temporary = temporary;
	}

	static ArchiveFolder of(Path archive) throws AddOnException {
		if (Files.isDirectory(archive)) {
			return new ArchiveFolder(archive.toAbsolutePath().normalize(), false);
		}
		if (!Files.isRegularFile(archive)) {
			throw new AddOnException("There is no archive " + archive + ".");
		}
		return unpacked(archive);
	}

	private static ArchiveFolder unpacked(Path archive) throws AddOnException {
		try {
			ArchiveFolder unpacked = new ArchiveFolder(Files.createTempDirectory("fieldbench-add-on"), true);
			try (ZipFile zip = new ZipFile(archive.toFile())) {
				unpacked.fill(zip);
				return unpacked;
			} catch (IOException e) {
				unpacked.close();
				throw e;
			}
		} catch (ZipException e) {
			throw new AddOnException(archive + " is no archive of add-ons: it is neither a folder nor a zip that can be read ("
					+ e.getMessage() + ").", e);
		} catch (IOException e) {
			throw new AddOnException(archive + " cannot be unpacked: " + e.getMessage(), e);
		}
	}

	private void fill(ZipFile zip) throws IOException {
		if (zip.size() > MOST_ENTRIES) {
			throw new ZipException("it holds more than " + MOST_ENTRIES + " entries");
		}
		long left = MOST_BYTES;
		for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements();) {
			ZipEntry entry = entries.nextElement();
			Path target = folder.resolve(entry.getName()).normalize();
			if (!target.startsWith(folder)) {
				throw new ZipException("the name " + entry.getName() + " leads out of it");
			}
			if (entry.isDirectory()) {
				Files.createDirectories(target);
			} else {
				Files.createDirectories(target.getParent());
				left -= copy(zip.getInputStream(entry), target, left);
			}
		}
	}

	private static long copy(InputStream from, Path target, long most) throws IOException {
		try (InputStream in = from; var out = Files.newOutputStream(target)) {
			byte[] buffer = new byte[1 << 16];
			long copied = 0;
			for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
				copied += count;
				if (copied > most) {
					throw new ZipException("it unpacks to more than " + (MOST_BYTES >> 30) + " GiB");
				}
				out.write(buffer, 0, count);
			}
			return copied;
		}
	}

	URI uri() {
		return folder.toUri();
	}

	@Override
	public void close() {
		if (!temporary) {
			return;
		}
		try (Stream<Path> all = Files.walk(folder)) {
			List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
			for (Path path : deepestFirst) {
				Files.deleteIfExists(path);
			}
		} catch (IOException e) {
			// It lies in the folder for temporary files, which the system clears.
			folder.toFile().deleteOnExit();
		}
	}
}
