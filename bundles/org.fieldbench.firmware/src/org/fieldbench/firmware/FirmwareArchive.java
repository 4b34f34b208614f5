/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.fieldbench.firmware.internal.archive.ArchiveContents;
import org.fieldbench.firmware.internal.archive.DiskSlice;
import org.fieldbench.firmware.internal.open.ArchiveFiles;
import org.fieldbench.firmware.internal.open.OpenedArchive;

/**
 * An opened firmware bundle whose limits and names were checked: a zip archive, a tar archive (also in a gzip file), a folder, or a
 * file that is an image by itself. Zips in it are open too, one level down. Read-only; safe for use by several threads.
 */
public final class FirmwareArchive implements AutoCloseable {

	private final OpenedArchive archive;
	private final ArchiveContents contents;
	private final List<UnreadableFile> unreadable;
	private final Set<String> closed;

	/** @param known files that were found unreadable before */
	private FirmwareArchive(OpenedArchive archive, List<UnreadableFile> known) {
		this.archive = archive;
		this.contents = archive.contents();
		this.unreadable = Stream.concat(contents.unreadable().stream(), known.stream()).distinct().toList();
		this.closed = known.stream().map(UnreadableFile::name).collect(Collectors.toSet());
	}

	/**
	 * Opens with {@link ArchiveLimits#DEFAULT}.
	 *
	 * @param file or folder
	 * @throws FirmwareException if it is damaged or unsafe as a whole
	 */
	public static FirmwareArchive open(Path file) throws FirmwareException {
		return open(file, ArchiveLimits.DEFAULT, InspectionProgress.NONE);
	}

	/**
	 * Opens what was inspected, to give it away: what the inspection found unreadable stays closed, also when that was only found when
	 * it was read through, such as a wrong checksum.
	 *
	 * @throws FirmwareException if it is not what it was, and is damaged or unsafe as a whole
	 */
	public static FirmwareArchive open(FirmwareReport report) throws FirmwareException {
		return new FirmwareArchive(ArchiveFiles.open(report.file(), ArchiveLimits.DEFAULT, InspectionProgress.NONE), report.unreadable());
	}

	/**
	 * No file of it is unpacked to disk. What can only be read from front to back, as a gzip file or a packed zip in a zip, lies in a
	 * temporary file until this is closed.
	 *
	 * @param file or folder
	 * @param limits beyond which it is refused
	 * @param progress hears what takes long, with a total of -1
	 * @throws FirmwareException if it is damaged or unsafe as a whole
	 * @throws CancellationException if the progress says so
	 */
	public static FirmwareArchive open(Path file, ArchiveLimits limits, InspectionProgress progress) throws FirmwareException {
		return new FirmwareArchive(ArchiveFiles.open(file, limits, progress), List.of());
	}

	/**
	 * @return the names of the files that can be read, in archive order or, of a folder, by name; folders left out; separators are
	 *         forward slashes. Files of a zip in it follow that zip and begin with its name and a slash
	 */
	public List<String> names() {
		return closed.isEmpty() ? contents.names() : contents.names().stream().filter(name -> !closed.contains(name)).toList();
	}

	/** @return what is no reason to refuse it, but to be known: bytes that belong to no file, misleading names */
	public List<Finding> findings() {
		return contents.findings();
	}

	/** @return the files that are known to be unreadable before they are read; none of them can be opened */
	public List<UnreadableFile> unreadable() {
		return unreadable;
	}

	/** @return the size in bytes of a file, unpacked; empty when there is none of exactly that name */
	public OptionalLong size(String name) {
		return closed.contains(name) ? OptionalLong.empty() : contents.size(name);
	}

	/**
	 * Several streams can be read at the same time, by as many threads.
	 *
	 * @param name exactly as in {@link #names()}
	 * @return the file's bytes; reading fails with an IOException before the last byte is given if the checksum is wrong,
	 *         and as soon as more comes than {@link #size} says
	 * @throws IOException if there is no such file or the archive is closed
	 */
	public InputStream open(String name) throws IOException {
		if (closed.contains(name)) {
			throw new NoSuchFileException(name, null, "it is damaged and is not given");
		}
		return contents.open(name);
	}

	/**
	 * @return the bytes of the archive itself, to be read to their end; empty of a folder, which has none
	 * @throws IOException if the archive is closed
	 */
	public Optional<InputStream> whole() throws IOException {
		return archive.whole().isPresent() ? Optional.of(DiskSlice.whole(archive.whole().get())) : Optional.empty();
	}

	/**
	 * Looks at the file on disk anew. What is read comes from the file that was opened, even when another has taken its place; of a
	 * folder, a file that is another now cannot be read.
	 *
	 * @return the version of the file; archives of equal ones hold the same files
	 * @throws IOException if the file is gone, or was changed or replaced since it was opened
	 */
	public Object revision() throws IOException {
		return archive.version().stillSame();
	}

	/** Closes the file; streams still open fail at their next read. */
	@Override
	public void close() {
		try {
			archive.close();
		} catch (IOException e) {
			// Nothing was written, so nothing is lost.
			System.getLogger(FirmwareArchive.class.getName()).log(Level.WARNING, "A firmware bundle could not be closed.", e);
		}
	}
}
