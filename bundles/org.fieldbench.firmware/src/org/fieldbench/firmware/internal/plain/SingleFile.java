/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.plain;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

import org.fieldbench.firmware.internal.archive.DiskFile;
import org.fieldbench.firmware.internal.archive.DiskSlice;
import org.fieldbench.firmware.internal.archive.FoundFiles;
import org.fieldbench.firmware.internal.archive.LimitCheck;
import org.fieldbench.firmware.internal.archive.MemberContents;
import org.fieldbench.firmware.internal.archive.Opening;
import org.fieldbench.firmware.internal.archive.WholeStream;

/** A file that is no archive: an image by itself. It is the only file of the bundle, under its own name. */
public final class SingleFile extends MemberContents<DiskFile> {

	private final DiskFile file;
	private final long size;

	private SingleFile(DiskFile file, long size, FoundFiles<DiskFile> found) {
		super(found, List.of());
		this.file = file;
		this.size = size;
	}

	public static SingleFile open(DiskFile file, String name, Opening opening) throws IOException {
		long size = file.size();
		new LimitCheck(opening.limits(), opening.refusal()).file(name, size);
		FoundFiles<DiskFile> found = new FoundFiles<>();
		found.add(name, file, size, Optional.empty());
		return new SingleFile(file, size, found);
	}

	@Override
	protected long sizeOf(DiskFile member) {
		return size;
	}

	@Override
	public InputStream open(String name) throws IOException {
		return new WholeStream(new DiskSlice(member(name), 0, size), name);
	}

	@Override
	public void close() throws IOException {
		file.close();
	}
}
