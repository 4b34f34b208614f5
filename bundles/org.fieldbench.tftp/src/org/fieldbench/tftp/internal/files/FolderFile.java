/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;

import org.fieldbench.tftp.ServedFile;
import org.fieldbench.tftp.internal.files.RootFolder.Place;

/** An ordinary file in a folder, as it was when it was found. */
public final class FolderFile implements ServedFile {

	private final RootFolder folder;
	private final List<String> parts;
	private final Place found;

	private FolderFile(RootFolder folder, List<String> parts, Place found) {
		this.folder = folder;
		this.parts = parts;
		this.found = found;
	}

	/** @return the file at exactly these parts; empty if there is none */
	public static Optional<ServedFile> at(RootFolder folder, List<String> parts) throws IOException {
		return ordinary(folder, parts).map(place -> new FolderFile(folder, parts, place));
	}

	private static Optional<Place> ordinary(RootFolder folder, List<String> parts) throws IOException {
		return folder.place(parts).filter(place -> place.attributes().isRegularFile());
	}

	@Override
	public String name() {
		return found.name();
	}

	@Override
	public long size() {
		return found.stamp().size();
	}

	@Override
	public Optional<Object> revision() throws IOException {
		return Optional.of(stamp());
	}

	private FileStamp stamp() throws IOException {
		return ordinary(folder, parts).map(Place::stamp)
				.orElseThrow(() -> new NoSuchFileException(name(), null, "it was removed or renamed"));
	}

	@Override
	public InputStream open() throws IOException {
		SeekableByteChannel channel = channel();
		try {
			// Only what is still in its place after it was opened is what was found.
			if (channel.size() != size() || !stamp().equals(found.stamp())) {
				throw new IOException(name() + " was changed since it was asked for.");
			}
			return Channels.newInputStream(channel);
		} catch (IOException | RuntimeException e) {
			channel.close();
			throw e;
		}
	}

	private SeekableByteChannel channel() throws IOException {
		try {
			return SecureOpen.read(found.root(), found.stamp().real());
		} catch (NoSuchFileException e) {
			throw notThere(new NoSuchFileException(name(), null, "it was removed or renamed"), e);
		} catch (AccessDeniedException e) {
			throw notThere(new IOException(name() + " may not be read by this program. Change the rights of the file."), e);
		}
	}

	private static IOException notThere(IOException said, IOException cause) {
		said.initCause(cause);
		return said;
	}
}
