/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.plain;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.fieldbench.firmware.Finding;
import org.fieldbench.firmware.UnreadableFile;
import org.fieldbench.firmware.internal.archive.ArchiveContents;
import org.fieldbench.firmware.internal.archive.DiskFile;
import org.fieldbench.firmware.internal.archive.DiskSlice;
import org.fieldbench.firmware.internal.archive.FoundFiles;
import org.fieldbench.firmware.internal.archive.LimitCheck;
import org.fieldbench.firmware.internal.archive.Opening;
import org.fieldbench.firmware.internal.archive.WholeStream;

/** A file that is no archive: an image by itself. It is the only file of the bundle, under its own name. */
public final class SingleFile implements ArchiveContents {

	private final DiskFile file;
	private final long size;
	private final FoundFiles<DiskFile> found = new FoundFiles<>();

	private SingleFile(DiskFile file, String name, long size) {
		this.file = file;
		this.size = size;
		found.add(name, file, size, Optional.empty());
	}

	public static SingleFile open(DiskFile file, String name, Opening opening) throws IOException {
		long size = file.size();
		new LimitCheck(opening.limits(), opening.refusal()).file(name, size);
		return new SingleFile(file, name, size);
	}

	@Override
	public List<String> names() {
		return List.copyOf(found.sound().keySet());
	}

	@Override
	public OptionalLong size(String name) {
		return found.sound().containsKey(name) ? OptionalLong.of(size) : OptionalLong.empty();
	}

	@Override
	public List<Finding> findings() {
		return found.doubts();
	}

	@Override
	public List<UnreadableFile> unreadable() {
		return found.unreadable();
	}

	@Override
	public InputStream open(String name) throws IOException {
		if (size(name).isEmpty()) {
			throw new NoSuchFileException(name, null, "there is no such file in the firmware bundle");
		}
		return new WholeStream(new DiskSlice(file, 0, size), name);
	}

	@Override
	public void close() throws IOException {
		file.close();
	}
}
