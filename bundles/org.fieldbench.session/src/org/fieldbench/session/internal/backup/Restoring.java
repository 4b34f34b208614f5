/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

import org.fieldbench.session.backup.BackupException;
import org.fieldbench.session.backup.BackupProgress;
import org.fieldbench.session.backup.Backups.RescuedStore;
import org.fieldbench.session.backup.Backups.Restored;
import org.fieldbench.session.backup.Backups.Verdict;
import org.fieldbench.store.BackupFile;
import org.fieldbench.store.StoreFile;
import org.fieldbench.store.StoreFile.Rescued;

/** Puts something in the place of the user's data, and keeps aside what was there. */
final class Restoring {

	private final UserData data;
	private final Path scratch;
	private final Clock clock;

	Restoring(UserData data, Scratch scratch, Clock clock) {
		this.data = data;
		this.scratch = scratch.folder();
		this.clock = clock;
	}

	Restored restore(BackupFile backup, BackupProgress progress) throws IOException {
		Room.check(data.data(), sound(backup, new BackupReader(backup.file(), progress).check(scratch)).bytes(), "Nothing was changed");
		Path fresh = Files.createDirectory(scratch.resolve("fresh"));
		sound(backup, new BackupReader(backup.file(), progress).extract(fresh));
		data.store().release();
		Exchange exchange = new Exchange(data.data(), clock);
		if (Files.exists(fresh.resolve(StoreFile.NAME))) {
			exchangeStore(exchange, fresh);
		}
		for (String folder : UserData.WHOLE) {
			exchange.putAside(data.data().resolve(folder));
			exchange.putInPlace(fresh.resolve(folder), folder);
		}
		for (String folder : UserData.FILE_BY_FILE) {
			exchangeFiles(exchange, fresh.resolve(folder), folder);
		}
		return new Restored(backup, exchange.aside());
	}

	/** What came since stays: it contradicts nothing, and the team may speak of it again. */
	private void exchangeFiles(Exchange exchange, Path fresh, String folder) throws IOException {
		if (Files.isDirectory(fresh)) {
			try (Stream<Path> files = Files.list(fresh)) {
				for (Path file : (Iterable<Path>) files::iterator) {
					Path place = data.place(folder).resolve(file.getFileName());
					exchange.putAside(place);
					exchange.putInPlace(file, data.data().relativize(place).toString());
				}
			}
		}
	}

	private void exchangeStore(Exchange exchange, Path fresh) throws BackupException {
		for (Path part : data.store().parts()) {
			exchange.putAside(part);
		}
		exchange.putInPlace(fresh.resolve(StoreFile.NAME), StoreFile.NAME);
	}

	private static Verdict sound(BackupFile backup, Verdict verdict) throws BackupException {
		if (!verdict.isSound()) {
			throw new BackupException("The backup " + backup.file() + " is not sound; nothing was changed. "
					+ String.join(" ", verdict.problems().stream().limit(5).toList()) + " All of it: fieldbench backup check " + backup.name());
		}
		return verdict;
	}

	RescuedStore rescue() throws IOException {
		data.store().release();
		Path fresh = Files.createDirectory(scratch.resolve("rescued"));
		List<Rescued> tables = data.store().rescueInto(fresh);
		new StoreFile(fresh).release();
		Exchange exchange = new Exchange(data.data(), clock);
		exchangeStore(exchange, fresh);
		return new RescuedStore(tables, exchange.aside().orElseThrow());
	}
}
