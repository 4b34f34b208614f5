/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

import org.fieldbench.session.backup.BackupException;
import org.fieldbench.session.backup.BackupProgress;
import org.fieldbench.session.backup.Backups.Verdict;
import org.fieldbench.store.StoreException;
import org.fieldbench.store.StoreFile;

/** Makes the zip of a backup in a scratch folder, and reads it back. */
final class Making {

	private final UserData data;
	private final Scratch scratch;
	private final BackupProgress progress;
	private final List<String> leftOut = new ArrayList<>();
	private boolean storeLeftOut;

	Making(UserData data, Scratch scratch, BackupProgress progress) {
		this.data = data;
		this.scratch = scratch;
		this.progress = progress;
	}

	/** @return the zip, forced to the disk */
	Path make() throws IOException {
		Path store = scratch.folder().resolve(StoreFile.NAME);
		copyStore(store);
		Path zip = scratch.folder().resolve("backup.zip");
		try (FileChannel channel = FileChannel.open(zip, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
				OutputStream out = Channels.newOutputStream(channel)) {
			write(out, store);
			channel.force(true);
		}
		Files.deleteIfExists(store);
		verify(zip);
		return zip;
	}

	/** A damaged store must not keep the articles from being backed up. */
	private void copyStore(Path copy) throws IOException {
		StoreFile store = data.store();
		if (!Files.exists(store.path())) {
			return;
		}
		try {
			store.copyTo(copy);
		} catch (StoreException e) {
			Files.deleteIfExists(copy);
			if (isSound(store)) {
				throw e;
			}
			storeLeftOut = true;
			leftOut.add(e.getMessage());
		}
	}

	private static boolean isSound(StoreFile store) {
		try {
			StoreFile.check(store.path());
			return true;
		} catch (StoreException e) {
			return false;
		}
	}

	private void write(OutputStream out, Path store) throws IOException {
		BackupWriter writer = new BackupWriter(out, data.size(), progress);
		if (Files.exists(store)) {
			writer.add(StoreFile.NAME, store);
		}
		data.files(writer::add);
		leftOut.addAll(writer.finish());
	}

	private void verify(Path zip) throws BackupException {
		Verdict verdict = new BackupReader(zip, progress).check(scratch.folder());
		if (!verdict.isSound()) {
			throw new BackupException("What was written is not what is read back, so no backup was kept. Check the disk. "
					+ String.join(" ", verdict.problems()));
		}
	}

	boolean storeLeftOut() {
		return storeLeftOut;
	}

	List<String> leftOut() {
		return List.copyOf(leftOut);
	}
}
