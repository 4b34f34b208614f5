/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.fieldbench.kb.Article;
import org.fieldbench.kb.ArticleEdit;
import org.fieldbench.kb.KnowledgeBase;
import org.fieldbench.kb.Signature;
import org.fieldbench.session.backup.BackupException;
import org.fieldbench.session.backup.BackupProgress;
import org.fieldbench.session.backup.Backups.Made;
import org.fieldbench.session.backup.Backups.Restored;
import org.fieldbench.store.BackupFile;
import org.fieldbench.store.BackupFile.Kind;
import org.fieldbench.store.SessionStore;
import org.fieldbench.store.SessionStores;
import org.fieldbench.store.StoreFile;
import org.fieldbench.testing.TinyDisk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupServiceTest {

	private static final Signature ANN = new Signature("Ann", "");

	@TempDir
	private Path folder;
	private Path data;
	private Instant now = Instant.now();
	private BackupService backups;

	@BeforeEach
	void keepSomething() throws Exception {
		data = folder.resolve("data");
		backups = service(data);
		base().editing().save(ArticleEdit.create(Article.draft("7", "Adapters", "First."), ANN));
		Files.createDirectories(data.resolve("catalogs"));
		Files.writeString(data.resolve("catalogs/own.catalog"), "<catalog/>");
		session("a.zip");
	}

	private BackupService service(Path where) {
		return new BackupService(() -> where, new Clock() {
			@Override
			public java.time.ZoneId getZone() {
				return ZoneOffset.UTC;
			}

			@Override
			public Clock withZone(java.time.ZoneId zone) {
				return this;
			}

			@Override
			public Instant instant() {
				return now;
			}
		});
	}

	private KnowledgeBase base() {
		return KnowledgeBase.in(data.resolve("articles"));
	}

	private void session(String firmware) throws Exception {
		try (SessionStore store = SessionStores.open(data)) {
			store.begin(Instant.EPOCH, "flash", "212", "IP710", firmware);
		}
	}

	private List<String> sessions() throws Exception {
		try (SessionStore store = SessionStores.open(data)) {
			return store.sessions().stream().map(session -> session.firmware()).toList();
		}
	}

	private Made make() throws BackupException {
		return backups.make(Optional.empty(), BackupProgress.NONE);
	}

	@Test
	void aBackupHoldsAllAndIsReadableWithoutUs() throws Exception {
		Made made = make();
		assertEquals(List.of(), made.leftOut());
		try (ZipFile zip = new ZipFile(made.backup().file().toFile())) {
			List<String> names = zip.stream().map(ZipEntry::getName).toList();
			assertTrue(names.containsAll(List.of("fieldbench.db", "articles/7/article.md", "articles/7/revisions/0001.yaml", "catalogs/own.catalog",
					"SHA256SUMS")), names.toString());
			assertFalse(names.stream().anyMatch(name -> name.endsWith(".lock")), names.toString());
		}
		assertTrue(backups.check(made.backup(), BackupProgress.NONE).isSound());
		assertEquals(List.of(made.backup()), backups.list());
		assertEquals(2, filesIn(backups.folder()), "nothing is left beside the backup and the lock");
	}

	private static long filesIn(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.count();
		}
	}

	@Test
	void restoringBringsAllBackAndKeepsWhatWasThere() throws Exception {
		Made made = make();
		session("later.zip");
		base().editing().save(ArticleEdit.create(Article.draft("8", "Later", "Text."), ANN));
		Files.delete(data.resolve("catalogs/own.catalog"));
		Restored restored = backups.restore(made.backup(), BackupProgress.NONE);
		assertEquals(List.of("a.zip"), sessions());
		assertTrue(base().library().find("7").isPresent());
		assertTrue(base().library().find("8").isEmpty());
		assertTrue(Files.exists(data.resolve("catalogs/own.catalog")));
		Path aside = restored.aside().orElseThrow();
		assertTrue(Files.exists(aside.resolve("articles/8/article.md")));
		data = aside;
		assertEquals(List.of("later.zip", "a.zip"), sessions());
	}

	private Path keep(String name, String content) throws IOException {
		Path file = data.resolve(name);
		Files.createDirectories(file.getParent());
		return Files.writeString(file, content);
	}

	@Test
	void whatIsSaidReadAndSharedComesBackWithItsFiles() throws Exception {
		Path picture = keep("pictures/" + "a".repeat(64) + ".gif", "picture");
		Path read = keep("read/" + "b".repeat(64) + ".md", "as it was read");
		Path team = keep("team/connection.properties", "address=postgresql://ann@server.example/support\n");
		keep("pictures/.half.tmp", "not finished");
		keep("search/index", "built of the articles");
		String settings = "workspace/.metadata/.plugins/org.eclipse.core.runtime/.settings/";
		Path site = keep(settings + "org.fieldbench.kb.ui.export.prefs", "site.tftp=10.0.1.5\n");
		keep(settings + "org.eclipse.other.prefs", "not ours");
		Made made = make();
		try (ZipFile zip = new ZipFile(made.backup().file().toFile())) {
			List<String> names = zip.stream().map(ZipEntry::getName).toList();
			assertTrue(names.contains("settings/org.fieldbench.kb.ui.export.prefs"), names.toString());
			assertTrue(names.stream().noneMatch(name -> name.startsWith("search/") || name.contains("/.") || name.contains("other")), names.toString());
		}
		Files.delete(site);
		Files.writeString(picture, "damaged");
		Files.delete(read);
		Files.writeString(team, "address=postgresql://ann@other.example/support\n");
		Path later = keep("pictures/" + "c".repeat(64) + ".gif", "of a comment since");
		Restored restored = backups.restore(made.backup(), BackupProgress.NONE);
		assertEquals("picture", Files.readString(picture));
		assertEquals("as it was read", Files.readString(read));
		assertTrue(Files.readString(team).contains("server.example"));
		assertEquals("site.tftp=10.0.1.5\n", Files.readString(site));
		assertTrue(Files.exists(later), "nothing can contradict what is named by its content");
		assertEquals("damaged", Files.readString(restored.aside().orElseThrow().resolve(data.relativize(picture))));
	}

	@Test
	void whatTheTeamNotesOfAnExchangeIsNoReasonForOne() throws Exception {
		now = Instant.now().plusSeconds(60);
		backups.makeIfDue(BackupProgress.NONE).orElseThrow();
		now = now.plus(Duration.ofDays(2));
		Files.setLastModifiedTime(keep("team/connection.properties", "last=2026-11-27T12:00:00Z\n"), FileTime.from(now));
		assertTrue(backups.makeIfDue(BackupProgress.NONE).isEmpty());
		Files.setLastModifiedTime(keep("pictures/" + "a".repeat(64) + ".gif", "picture"), FileTime.from(now.plusSeconds(1)));
		assertTrue(backups.makeIfDue(BackupProgress.NONE).isPresent(), "a picture came");
	}

	@Test
	void aDataFolderMayBeMovedWithItsBackups() throws Exception {
		String name = make().backup().name();
		backups.restoreAtStart(backups.find(name));
		Path moved = folder.resolve("elsewhere");
		Files.move(data, moved);
		data = moved;
		backups = service(moved);
		session("later.zip");
		assertEquals(name, backups.restoreNoted().orElseThrow().backup().name());
		assertEquals(List.of("a.zip"), sessions());
		assertTrue(backups.restoreNoted().isEmpty(), "once is enough");
	}

	@Test
	void aStoreInUseIsNotTouched() throws Exception {
		Made made = make();
		try (SessionStore open = SessionStores.open(data)) {
			open.begin(Instant.EPOCH, "flash", "212", "IP710", "later.zip");
			var problem = assertThrows(BackupException.class, () -> backups.restore(made.backup(), BackupProgress.NONE));
			assertTrue(problem.getMessage().contains("is in use"), problem.getMessage());
		}
		assertEquals(2, sessions().size());
		assertFalse(Files.exists(data.resolve("set-aside")));
	}

	@Test
	void aDamagedBackupIsSaidAndNotPutBack() throws Exception {
		Path zip = make().backup().file();
		try (RandomAccessFile raw = new RandomAccessFile(zip.toFile(), "rw")) {
			raw.seek(raw.length() / 2);
			raw.write(new byte[] { 1, 2, 3, 4, 5, 6, 7, 8 });
		}
		BackupFile damaged = backups.find(zip.getFileName().toString());
		assertFalse(backups.check(damaged, BackupProgress.NONE).isSound());
		var problem = assertThrows(BackupException.class, () -> backups.restore(damaged, BackupProgress.NONE));
		assertTrue(problem.getMessage().contains("is not sound; nothing was changed"), problem.getMessage());
		Files.write(zip, new byte[] { 'P', 'K' });
		assertTrue(backups.check(damaged, BackupProgress.NONE).problems().get(0).contains("is no sound backup"));
	}

	@Test
	void aBackupThatWouldWriteElsewhereIsRefused() throws Exception {
		String sum = "0".repeat(64);
		for (String name : List.of("../evil.txt", "articles/../../evil.txt", "/etc/evil", "articles\\..\\evil", "keys/evil", "articles/C:evil", "articles/a./b")) {
			Path zip = folder.resolve("evil.zip");
			try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
				for (Map.Entry<String, String> each : Map.of(name, "evil", "SHA256SUMS", sum + "  " + name + "\n").entrySet()) {
					out.putNextEntry(new ZipEntry(each.getKey()));
					out.write(each.getValue().getBytes());
				}
			}
			var problem = assertThrows(BackupException.class, () -> backups.restore(backups.find(zip.toString()), BackupProgress.NONE));
			assertTrue(problem.getMessage().contains("no backup of ours has"), problem.getMessage());
			assertEquals(List.of("a.zip"), sessions());
		}
		assertEquals(2, filesIn(folder), "the data and the zip");
	}

	@Test
	void oneADayIsMadeWhenSomethingWasChanged() throws Exception {
		Made first = backups.makeIfDue(BackupProgress.NONE).orElseThrow();
		assertEquals(Kind.DAILY, first.backup().kind());
		session("b.zip");
		assertTrue(backups.makeIfDue(BackupProgress.NONE).isEmpty(), "there is one of today");
		now = now.plus(Duration.ofDays(2));
		assertTrue(backups.makeIfDue(BackupProgress.NONE).isPresent(), "the session was kept after the first one");
		now = now.plus(Duration.ofDays(2));
		assertTrue(backups.makeIfDue(BackupProgress.NONE).isEmpty(), "nothing was changed since");
		Files.setLastModifiedTime(data.resolve("articles/7"), FileTime.from(now));
		now = now.plusSeconds(1);
		assertTrue(backups.makeIfDue(BackupProgress.NONE).isPresent(), "an article was changed");
	}

	@Test
	void anEmptyDataFolderNeedsNone() throws Exception {
		BackupService empty = service(folder.resolve("empty"));
		assertTrue(empty.makeIfDue(BackupProgress.NONE).isEmpty());
		assertFalse(Files.exists(folder.resolve("empty")));
		var problem = assertThrows(BackupException.class, () -> empty.make(Optional.empty(), BackupProgress.NONE));
		assertTrue(problem.getMessage().contains("nothing to back up"), problem.getMessage());
	}

	@Test
	void ofManyTheNewestOfDaysAndWeeksStay() throws Exception {
		Instant start = Instant.parse("2026-01-01T12:00:00Z");
		List<BackupFile> all = Stream.iterate(0, day -> day + 1).limit(100).map(day -> BackupFile.named(data, start.plus(Duration.ofDays(99 - day)), Kind.DAILY))
				.toList();
		List<BackupFile> gone = Thinning.superfluous(all);
		List<String> kept = all.stream().filter(each -> !gone.contains(each)).map(each -> each.time().toString().substring(0, 10)).toList();
		// 10 April 2026 is a Friday; the Sundays before end the weeks.
		assertEquals(List.of("2026-04-10", "2026-04-09", "2026-04-08", "2026-04-07", "2026-04-06", "2026-04-05", "2026-04-04", "2026-03-29", "2026-03-22"), kept);
		assertEquals(List.of(), Thinning.superfluous(List.of(BackupFile.named(data, start, Kind.ASKED))));
	}

	@Test
	void aDamagedStoreDoesNotKeepTheArticlesFromIt() throws Exception {
		Made sound = make();
		Files.write(data.resolve(StoreFile.NAME), "rubbish ".repeat(2000).getBytes());
		now = now.plusSeconds(60);
		Made made = make();
		assertEquals(Kind.WITHOUT_STORE, made.backup().kind());
		assertTrue(made.leftOut().get(0).contains(sound.backup().file().toString()), "names the last one with the store: " + made.leftOut());
		backups.restore(backups.find(sound.backup().name()), BackupProgress.NONE);
		assertEquals(List.of("a.zip"), sessions());
	}

	@Test
	void aCancelledOneLeavesNothing() throws Exception {
		assertThrows(CancellationException.class, () -> backups.make(Optional.empty(), (done, all) -> {
			throw new CancellationException();
		}));
		assertEquals(List.of(), backups.list());
		assertEquals(1, filesIn(backups.folder()), "the lock");
	}

	@Test
	void aFullDiskIsNotFilledUp() throws Exception {
		var mounted = TinyDisk.mount(Files.createDirectory(folder.resolve("disk")), 4096);
		assumeTrue(mounted.isPresent(), TinyDisk.NEEDS);
		try (TinyDisk disk = mounted.get()) {
			var problem = assertThrows(BackupException.class, () -> backups.make(Optional.of(disk.root()), BackupProgress.NONE));
			assertTrue(problem.getMessage().contains("Free some space, or choose another place."), problem.getMessage());
			assertEquals(0, filesIn(disk.root()));
		}
	}

	@Test
	void whatAKilledProgramLeftIsClearedUp() throws Exception {
		Files.createDirectories(backups.folder().resolve("unfinished-1/sub"));
		Files.writeString(backups.folder().resolve("unfinished-1/sub/file"), "half");
		make();
		assertFalse(Files.exists(backups.folder().resolve("unfinished-1")));
	}

	@Test
	void itGoesWhereItIsWantedButOverNothing() throws Exception {
		Path out = folder.resolve("mine.zip");
		assertEquals(out, backups.make(Optional.of(out), BackupProgress.NONE).backup().file());
		var problem = assertThrows(BackupException.class, () -> backups.make(Optional.of(out), BackupProgress.NONE));
		assertTrue(problem.getMessage().contains("exists already"), problem.getMessage());
		session("later.zip");
		backups.restore(backups.find(out.toString()), BackupProgress.NONE);
		assertEquals(List.of("a.zip"), sessions());
	}

	@Test
	void whatCannotBeReadIsLeftOutAndTold() throws Exception {
		Files.writeString(data.resolve("articles/7/what?.txt"), "x");
		Made made = make();
		assertEquals(1, made.leftOut().size());
		assertTrue(made.leftOut().get(0).contains("what?.txt"), made.leftOut().toString());
	}

	@Test
	void aDamagedStoreIsRescued() throws Exception {
		var rescued = backups.rescue();
		assertTrue(rescued.tables().stream().allMatch(table -> table.whole()), rescued.tables().toString());
		assertTrue(Files.exists(rescued.aside().resolve(StoreFile.NAME)));
		assertEquals(List.of("a.zip"), sessions());
	}
}
