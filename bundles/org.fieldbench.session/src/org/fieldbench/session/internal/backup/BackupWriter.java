/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.fieldbench.session.backup.BackupProgress;

/** Writes one backup. */
final class BackupWriter {

	private final ZipOutputStream zip;
	private final BackupProgress progress;
	private final long all;
	private final Sums sums = new Sums();
	private final List<String> leftOut = new ArrayList<>();
	private final byte[] buffer = new byte[1 << 16];
	private long done;

	/** @param all bytes that will be written, an estimate for the progress */
	BackupWriter(OutputStream out, long all, BackupProgress progress) {
		zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
		zip.setLevel(Deflater.BEST_SPEED); // pictures are packed already, and somebody may be waiting
		this.all = all;
		this.progress = progress;
	}

	/** A file that cannot be opened is left out, and told; one that went away meanwhile is not there. */
	void add(String name, Path file) throws IOException {
		if (!EntryNames.isFit(name)) {
			leftOut.add("The name " + name.replaceAll("\\p{Cntrl}", "?") + " is not allowed on every system.");
			return;
		}
		try (InputStream in = Files.newInputStream(file)) {
			add(name, in, Files.getLastModifiedTime(file).toMillis());
		} catch (NoSuchFileException e) {
			return;
		} catch (AccessDeniedException e) {
			leftOut.add(file + " may not be read by you.");
		}
	}

	private void add(String name, InputStream in, long modified) throws IOException {
		ZipEntry entry = new ZipEntry(name);
		entry.setTime(modified);
		zip.putNextEntry(entry);
		var counting = new DigestOutputStream(zip, Sums.digest());
		for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
			counting.write(buffer, 0, read);
			done += read;
			progress.at(done, all);
		}
		zip.closeEntry();
		sums.add(name, HexFormat.of().formatHex(counting.getMessageDigest().digest()));
	}

	/** Writes the list of all files, without which the backup counts as cut off. */
	List<String> finish() throws IOException {
		zip.putNextEntry(new ZipEntry(Sums.NAME));
		zip.write(sums.toString().getBytes(StandardCharsets.UTF_8));
		zip.closeEntry();
		zip.finish();
		return List.copyOf(leftOut);
	}
}
