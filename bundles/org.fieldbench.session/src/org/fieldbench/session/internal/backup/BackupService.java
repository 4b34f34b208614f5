/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.fieldbench.session.backup.BackupException;
import org.fieldbench.session.backup.BackupProgress;
import org.fieldbench.session.backup.Backups;
import org.fieldbench.store.BackupFile;
import org.fieldbench.store.BackupFile.Kind;
import org.fieldbench.store.BackupFolder;
import org.fieldbench.store.DataFolder;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Backups of the data folder. */
@Component
public final class BackupService implements Backups {

	private static final String ZIP = ".zip";

	private final Supplier<Path> data;
	private final Clock clock;

	@Activate
	public BackupService() {
		this(DataFolder::locate, Clock.systemUTC());
	}

	BackupService(Supplier<Path> data, Clock clock) {
		this.data = data;
		this.clock = clock;
	}

	@Override
	public Path folder() {
		return backups().path();
	}

	private BackupFolder backups() {
		return new BackupFolder(data.get());
	}

	@Override
	public List<BackupFile> list() throws BackupException {
		return Guard.telling("The backups in " + folder() + " cannot be listed", backups()::files);
	}

	@Override
	public Made make(Optional<Path> out, BackupProgress progress) throws BackupException {
		UserData user = new UserData(data.get());
		return Guard.telling("No backup was made", () -> {
			if (!user.isThere()) {
				throw new BackupException("There is nothing to back up in " + user.data() + " yet.");
			}
			return Guard.alone(folder(), () -> make(user, Kind.ASKED, out, progress));
		});
	}

	@Override
	public Optional<Made> makeIfDue(BackupProgress progress) throws BackupException {
		UserData user = new UserData(data.get());
		return Guard.telling("Today's backup was not made", () -> {
			if (!isDue(user)) {
				return Optional.empty();
			}
			Optional<OneAtATime> alone = OneAtATime.in(folder());
			if (alone.isEmpty()) {
				return Optional.empty();
			}
			try (OneAtATime lock = alone.get()) {
				return isDue(user) ? Optional.of(makeAndThin(user, progress)) : Optional.empty();
			}
		});
	}

	private boolean isDue(UserData user) throws IOException {
		List<BackupFile> all = backups().files();
		boolean today = all.stream().anyMatch(backup -> backup.kind() != Kind.ASKED && isToday(backup.time()));
		return !today && user.isThere() && (all.isEmpty() || user.changedSince(all.get(0).time()));
	}

	private boolean isToday(Instant time) {
		return time.atZone(ZoneOffset.UTC).toLocalDate().equals(clock.instant().atZone(ZoneOffset.UTC).toLocalDate());
	}

	private Made makeAndThin(UserData user, BackupProgress progress) throws IOException {
		Made made = make(user, Kind.DAILY, Optional.empty(), progress);
		for (BackupFile old : Thinning.superfluous(backups().files())) {
			Files.deleteIfExists(old.file());
		}
		return made;
	}

	private Made make(UserData user, Kind kind, Optional<Path> out, BackupProgress progress) throws IOException {
		Scratch.clear(folder());
		Path folder = out.isPresent() ? folderOf(out.get()) : folder();
		Room.check(folder, user.size() + user.store().size(), "No backup was made");
		try (Scratch scratch = Scratch.in(folder)) {
			Making making = new Making(user, scratch, progress);
			Path zip = making.make();
			BackupFile backup = place(folder, making.storeLeftOut() ? Kind.WITHOUT_STORE : kind, out);
			Files.move(zip, backup.file(), StandardCopyOption.ATOMIC_MOVE);
			return new Made(backup, making.leftOut());
		}
	}

	/** A folder that is not there is not made: it may be the place of a disk that is not plugged in. */
	private static Path folderOf(Path out) throws BackupException {
		if (Files.isDirectory(out)) {
			return out;
		}
		Path folder = out.toAbsolutePath().getParent();
		if (!out.toString().endsWith(ZIP) || folder == null || !Files.isDirectory(folder)) {
			throw new BackupException("No backup was made: there is no folder " + (out.toString().endsWith(ZIP) ? folder : out)
					+ ". If it is on another disk, see that this is there; a file's name ends with .zip.");
		}
		return folder;
	}

	/** Two in one second get names of two seconds. */
	private BackupFile place(Path folder, Kind kind, Optional<Path> out) throws BackupException {
		Optional<Path> file = out.filter(path -> !Files.isDirectory(path));
		if (file.isPresent()) {
			if (Files.exists(file.get())) {
				throw new BackupException("No backup was made: " + file.get() + " exists already. Choose another name.");
			}
			return BackupFile.any(file.get(), clock.instant());
		}
		Instant time = clock.instant();
		BackupFile next = BackupFile.named(folder, time, kind);
		while (Files.exists(next.file())) {
			time = time.plusSeconds(1);
			next = BackupFile.named(folder, time, kind);
		}
		return next;
	}

	@Override
	public Verdict check(BackupFile backup, BackupProgress progress) throws BackupException {
		return Guard.telling("The backup " + backup.file() + " cannot be checked", () -> {
			try (Scratch scratch = new Scratch(Files.createTempDirectory("fieldbench-check"))) {
				return new BackupReader(backup.file(), progress).check(scratch.folder());
			}
		});
	}

	@Override
	public BackupFile find(String name) throws BackupException {
		Path file = Files.isRegularFile(folder().resolve(name)) ? folder().resolve(name) : Path.of(name).toAbsolutePath();
		if (!Files.isRegularFile(file)) {
			throw new BackupException("There is no backup " + name + " in " + folder() + ". All of them: fieldbench backup list");
		}
		return Guard.telling("The backup " + file + " cannot be read", () -> BackupFile.any(file, Files.getLastModifiedTime(file).toInstant()));
	}

	@Override
	public Restored restore(BackupFile backup, BackupProgress progress) throws BackupException {
		return Guard.telling("The backup " + backup.name() + " was not put back", () -> Guard.alone(folder(),
				() -> withScratch(restoring -> restoring.restore(backup, progress))));
	}

	@Override
	public RescuedStore rescue() throws BackupException {
		return Guard.telling("The store was not rescued", () -> Guard.alone(folder(), () -> withScratch(Restoring::rescue)));
	}

	/** Something that is done with a scratch folder in the data folder, from where a rename suffices. */
	@FunctionalInterface
	private interface Work<T> {
		T with(Restoring restoring) throws IOException;
	}

	private <T> T withScratch(Work<T> work) throws IOException {
		Scratch.clear(folder());
		try (Scratch scratch = Scratch.in(folder())) {
			return work.with(new Restoring(new UserData(data.get()), scratch, clock));
		}
	}

	@Override
	public void restoreAtStart(BackupFile backup) throws IOException {
		new RestoreNote(backups()).write(backup.file());
	}

	@Override
	public Optional<Restored> restoreNoted() throws BackupException {
		Optional<String> noted = Guard.telling("Which backup is to be put back cannot be read", () -> new RestoreNote(backups()).take());
		return noted.isEmpty() ? Optional.empty() : Optional.of(restore(find(noted.get()), BackupProgress.NONE));
	}
}
