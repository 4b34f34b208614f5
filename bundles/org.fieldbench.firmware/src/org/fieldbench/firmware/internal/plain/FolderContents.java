/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.plain;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.fieldbench.firmware.FirmwareException;
import org.fieldbench.firmware.InspectionProgress;
import org.fieldbench.firmware.UnreadableFile;
import org.fieldbench.firmware.internal.archive.ArchiveVersion;
import org.fieldbench.firmware.internal.archive.DiskFile;
import org.fieldbench.firmware.internal.archive.DiskSlice;
import org.fieldbench.firmware.internal.archive.Fault;
import org.fieldbench.firmware.internal.archive.FoundFiles;
import org.fieldbench.firmware.internal.archive.MemberContents;
import org.fieldbench.firmware.internal.archive.Opening;
import org.fieldbench.firmware.internal.archive.Spool;
import org.fieldbench.firmware.internal.archive.WholeStream;

/** The files of a folder, as they are when it is opened; sorted by name. A file that is changed later cannot be read any more. */
public final class FolderContents extends MemberContents<FileStamp> implements ArchiveVersion {

	private static final Fault CHANGED = new Fault("was changed or removed after the folder was opened, or may not be read",
			"What was looked at is no longer what is there.", "Open the folder again when nothing is being written in it.");

	private final Path root;
	private final Opening opening;
	private final Set<DiskFile> open = ConcurrentHashMap.newKeySet();
	private volatile boolean closed;

	/** Equal for the same folder with the same files. */
	private record Version(Path root, Map<String, FileStamp> files, List<UnreadableFile> unreadable) {
	}

	private FolderContents(Path root, Opening opening, FolderWalk walk) {
		super(walk.files(), walk.findings());
		this.root = root;
		this.opening = new Opening(opening.limits(), InspectionProgress.NONE, opening.refusal());
	}

	/** @throws FirmwareException if it holds nothing, or too much */
	public static FolderContents open(Path folder, Opening opening) throws IOException {
		Path root = folder.toRealPath();
		FolderContents contents = new FolderContents(root, opening, FolderWalk.of(root, opening));
		if (contents.members().isEmpty() && contents.unreadable().isEmpty()) {
			throw opening.refusal().because("holds no files", "Choose the folder that holds the firmware.");
		}
		return contents;
	}

	/** @return bytes of all files that can be read */
	public long size() {
		return members().values().stream().mapToLong(FileStamp::size).sum();
	}

	@Override
	protected long sizeOf(FileStamp member) {
		return member.size();
	}

	@Override
	public InputStream open(String name) throws IOException {
		DiskFile file = file(name);
		open.add(file);
		if (closed) {
			release(file);
			throw closedBefore(name);
		}
		return new FilterInputStream(new WholeStream(new DiskSlice(file, 0, member(name).size()), name)) {
			@Override
			public void close() throws IOException {
				release(file);
			}
		};
	}

	private void release(DiskFile file) throws IOException {
		open.remove(file);
		file.close();
	}

	/** In place: there is no need to copy it. */
	@Override
	public DiskFile onDisk(String name, Spool.Watch watch) throws IOException {
		return file(name);
	}

	/** Looked at after it was opened, so that it is the one that is read. */
	private DiskFile file(String name) throws IOException {
		FileStamp first = member(name);
		DiskFile file = null;
		try {
			file = new DiskFile(first.real());
			if (FileStamp.of(first.real()).equals(first)) {
				return file;
			}
			throw new IOException("It is not the file that it was.");
		} catch (IOException e) {
			if (file != null) {
				file.close();
			}
			throw opening.refusal().fault(name, CHANGED, e);
		}
	}

	@Override
	public Object stillSame() throws IOException {
		FoundFiles<FileStamp> now = FolderWalk.of(root, opening).files();
		Version version = new Version(root, members(), unreadable());
		if (!version.equals(new Version(root, now.sound(), now.unreadable()))) {
			throw new IOException(root.getFileName() + " was changed after it was opened. Open it again.");
		}
		return version;
	}

	@Override
	public void close() throws IOException {
		closed = true;
		for (DiskFile file : open) {
			release(file);
		}
	}
}
