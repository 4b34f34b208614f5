/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.backup;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.fieldbench.session.backup.BackupProgress;
import org.fieldbench.session.backup.Backups.Verdict;
import org.fieldbench.store.StoreException;
import org.fieldbench.store.StoreFile;

/** Reads one backup, which may be damaged, or made by somebody who means harm. */
final class BackupReader {

	/** A list of a million files is smaller than that, in bytes. */
	private static final int LARGEST_LIST = 256 << 20;

	private final Path file;
	private final BackupProgress progress;
	private final List<String> problems = new ArrayList<>();
	private long files;
	private long bytes;

	BackupReader(Path file, BackupProgress progress) {
		this.file = file;
		this.progress = progress;
	}

	/** Opens a file in the place where an entry is to go. */
	@FunctionalInterface
	private interface Place {
		OutputStream open(String name) throws IOException;
	}

	/** @param scratch an empty folder, for the store */
	Verdict check(Path scratch) {
		return read(name -> name.equals(StoreFile.NAME) ? Files.newOutputStream(scratch.resolve(name)) : OutputStream.nullOutputStream(), scratch);
	}

	/** Writes all into a folder; what is there is only good when the verdict is. */
	Verdict extract(Path folder) {
		return read(name -> {
			Path target = folder.resolve(name);
			Files.createDirectories(target.getParent());
			return Files.newOutputStream(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
		}, folder);
	}

	private Verdict read(Place place, Path storeFolder) {
		try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
			Map<String, String> sums = sums(zip);
			read(zip, sums, place);
			checkStore(storeFolder.resolve(StoreFile.NAME));
		} catch (IOException | IllegalArgumentException e) {
			problems.add(file + " is no sound backup: " + e.getMessage() + ".");
		}
		return new Verdict(files, bytes, List.copyOf(problems));
	}

	private static Map<String, String> sums(ZipFile zip) throws IOException {
		ZipEntry list = zip.getEntry(Sums.NAME);
		if (list == null) {
			throw new IOException("it has no list of its files");
		}
		try (InputStream in = zip.getInputStream(list)) {
			return Sums.parse(new String(in.readNBytes(LARGEST_LIST), StandardCharsets.UTF_8)).byName();
		}
	}

	private void read(ZipFile zip, Map<String, String> sums, Place place) throws IOException {
		List<String> strange = zip.stream().map(ZipEntry::getName).filter(Predicate.not(sums::containsKey))
				.filter(name -> !name.equals(Sums.NAME)).limit(3).toList();
		if (!strange.isEmpty()) {
			throw new IOException("it holds files that its list does not name, such as " + strange.get(0));
		}
		for (Map.Entry<String, String> each : sums.entrySet()) {
			ZipEntry entry = zip.getEntry(each.getKey());
			if (entry == null) {
				problems.add(each.getKey() + " is missing in it.");
			} else {
				read(zip, entry, each.getValue(), place);
			}
		}
	}

	private void read(ZipFile zip, ZipEntry entry, String sha256, Place place) throws IOException {
		EntryNames.check(entry.getName());
		try (InputStream in = zip.getInputStream(entry); var digest = new DigestInputStream(in, Sums.digest());
				OutputStream out = place.open(entry.getName())) {
			long size = copy(digest, out);
			files++;
			bytes += size;
			if (!HexFormat.of().formatHex(digest.getMessageDigest().digest()).equals(sha256)) {
				problems.add(entry.getName() + " is not what was backed up.");
			}
		} catch (ZipException | EOFException e) {
			problems.add(entry.getName() + " is damaged: " + e.getMessage() + ".");
		}
	}

	private long copy(InputStream in, OutputStream out) throws IOException {
		byte[] buffer = new byte[1 << 16];
		long size = 0;
		for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
			out.write(buffer, 0, read);
			size += read;
			progress.at(bytes + size, Math.max(bytes + size, file.toFile().length()));
		}
		return size;
	}

	private void checkStore(Path store) {
		if (Files.exists(store)) {
			try {
				StoreFile.check(store);
			} catch (StoreException e) {
				problems.add("The store in it is damaged.");
			}
		}
	}
}
