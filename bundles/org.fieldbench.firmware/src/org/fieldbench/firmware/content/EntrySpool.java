/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.fieldbench.firmware.ArchiveLimits;
import org.fieldbench.firmware.FirmwareArchive;
import org.fieldbench.firmware.FirmwareException;
import org.fieldbench.firmware.InspectionProgress;

/**
 * Unpacks one file of a firmware bundle, so that it can be read anywhere in it: an archive gives its files only from the first
 * byte to the last. It lies in a temporary file that has no name while it is open, where the system can do that, and is gone
 * when it is closed, also after a crash. Nothing in it is run.
 */
public final class EntrySpool {

	private static final int CHUNK = 1 << 16;

	private EntrySpool() {
	}

	/**
	 * @param file the firmware bundle
	 * @param entry name of one of its files, exactly as an inspection tells it
	 * @param progress hears how far it is, and can cancel it
	 * @return the bytes, verified; to be closed by the caller
	 * @throws FirmwareException if the bundle cannot be read, holds no such file, or there is no room
	 * @throws CancellationException if the progress says so
	 */
	public static Content unpack(Path file, String entry, InspectionProgress progress) throws FirmwareException {
		return unpack(file, entry, temporaryFolder(), progress);
	}

	/** As {@link #unpack(Path, String, InspectionProgress)}. @param folder takes the temporary file */
	static Content unpack(Path file, String entry, Path folder, InspectionProgress progress) throws FirmwareException {
		try (FirmwareArchive archive = FirmwareArchive.open(file, ArchiveLimits.DEFAULT, progress)) {
			OptionalLong size = archive.size(entry);
			if (size.isEmpty()) {
				throw new FirmwareException(entry + " is no longer in " + file.getFileName() + ". Open the firmware bundle again.");
			}
			checkRoom(folder, entry, size.getAsLong());
			return copied(archive, entry, folder, progress);
		} catch (FirmwareException e) {
			throw e;
		} catch (IOException e) {
			throw new FirmwareException(entry + " cannot be unpacked for reading: " + e.getMessage(), e);
		}
	}

	private static Path temporaryFolder() {
		return Path.of(System.getProperty("java.io.tmpdir"));
	}

	private static void checkRoom(Path folder, String entry, long size) throws IOException {
		long room = Files.getFileStore(folder).getUsableSpace();
		if (room < size) {
			throw new FirmwareException(String.format(Locale.ROOT,
					"There is no room to unpack %s for reading: it takes %,d bytes in %s, where %,d are free. Make room there.", entry, size, folder, room));
		}
	}

	private static Content copied(FirmwareArchive archive, String entry, Path folder, InspectionProgress progress) throws IOException {
		FileChannel channel = channel(folder);
		try (InputStream bytes = archive.open(entry)) {
			copy(bytes, channel, entry, archive.size(entry).orElse(-1), progress);
			return new FileContent(channel);
		} catch (IOException | RuntimeException | Error e) {
			closeAfter(e, channel);
			throw e;
		}
	}

	private static FileChannel channel(Path folder) throws IOException {
		Path file = Files.createTempFile(folder, "fieldbench", ".entry");
		return FileChannel.open(file, Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE));
	}

	private static void copy(InputStream from, FileChannel to, String entry, long size, InspectionProgress progress) throws IOException {
		byte[] chunk = new byte[CHUNK];
		long done = 0;
		for (int read = from.read(chunk); read >= 0; read = from.read(chunk)) {
			Progress.check(progress);
			for (ByteBuffer buffer = ByteBuffer.wrap(chunk, 0, read); buffer.hasRemaining();) {
				to.write(buffer);
			}
			done += read;
			progress.reading(entry, done, size);
		}
	}

	private static void closeAfter(Throwable failure, FileChannel channel) {
		try {
			channel.close();
		} catch (IOException e) {
			failure.addSuppressed(e);
		}
	}
}
