/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.fieldbench.catalog.registry.Catalogs;
import org.fieldbench.cli.Verb;
import org.fieldbench.cli.internal.CommandLineBench;
import org.fieldbench.cli.internal.verbs.backup.BackupVerb;
import org.fieldbench.kb.ArticleEditing;
import org.fieldbench.kb.ArticleLibrary;
import org.fieldbench.kb.KnowledgeBase;
import org.fieldbench.kb.search.ArticleSearch;
import org.fieldbench.kb.team.TeamSync;
import org.fieldbench.session.backup.Backups;
import org.fieldbench.store.DataFolder;
import org.fieldbench.store.SessionStore;
import org.fieldbench.store.SessionStores;
import org.fieldbench.store.StoreFile;
import org.fieldbench.testing.Altigen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

class BackupVerbTest {

	@TempDir
	private Path folder;
	private Path data;
	private CommandLineBench bench;

	@BeforeEach
	void open() throws Exception {
		data = folder.resolve("data");
		KnowledgeBase base = KnowledgeBase.in(data.resolve("articles"));
		bench = new CommandLineBench().verb("backup", BackupVerb::new).verb("kb", KbVerb::new).verb("sessions", SessionsVerb::new)
				.service(ArticleLibrary.class, base.library()).service(ArticleEditing.class, base.editing())
				.service(ArticleSearch.class, base.search()).service(TeamSync.class, new FakeTeam())
				.service(Backups.class, backups()).service(Catalogs.class, Altigen.catalogs());
		try (SessionStore store = SessionStores.open(data)) {
			store.begin(Instant.EPOCH, "flash", "212", "IP710", "a.zip");
		}
	}

	/** As it is wired in the product. */
	private static Backups backups() throws InterruptedException {
		var tracker = new ServiceTracker<Backups, Backups>(FrameworkUtil.getBundle(BackupVerb.class).getBundleContext(), Backups.class, null);
		tracker.open();
		try {
			return Objects.requireNonNull(tracker.waitForService(TimeUnit.SECONDS.toMillis(30)), "No service");
		} finally {
			tracker.close();
		}
	}

	@AfterEach
	void forgetDataFolder() {
		System.clearProperty(DataFolder.PROPERTY);
	}

	private int run(String... words) {
		return bench.run(Stream.concat(Stream.of(words), Stream.of("--data", data.toString())).toArray(String[]::new));
	}

	private String made() {
		assertEquals(Verb.OK, run("backup", "make", "--json"), bench.err());
		return bench.json().getAsJsonObject().get("name").getAsString();
	}

	@Test
	void makesListsChecksAndPutsBack() throws Exception {
		assertEquals(Verb.OK, run("backup", "list"));
		assertTrue(bench.out().startsWith("There is no backup in "), bench.out());
		String name = made();
		assertEquals(Verb.OK, run("backup", "list"));
		assertTrue(bench.out().contains(name) && bench.out().contains("asked for"), bench.out());
		assertEquals(Verb.OK, run("backup", "check"));
		assertTrue(bench.out().startsWith(name + ": sound, 1 file, "), bench.out());
		Files.write(data.resolve(StoreFile.NAME), "rubbish ".repeat(2000).getBytes());
		assertEquals(Verb.FAILED, run("sessions"));
		assertTrue(bench.err().contains("fieldbench backup restore " + name), bench.err());
		assertEquals(Verb.OK, run("backup", "restore", name), bench.err());
		assertTrue(bench.out().contains("What was there before is in "), bench.out());
		assertEquals(Verb.OK, run("sessions"));
		assertTrue(bench.out().contains("a.zip"), bench.out());
	}

	@Test
	void aBackupThatIsNotSoundFails() throws Exception {
		Path zip = data.resolve("backups").resolve(made());
		Files.write(zip, "no zip".getBytes());
		assertEquals(Verb.FAILED, run("backup", "check", zip.getFileName().toString()));
		assertTrue(bench.out().contains("NOT SOUND"), bench.out());
		assertEquals(Verb.FAILED, run("backup", "restore", zip.toString()));
		assertTrue(bench.err().contains("nothing was changed"), bench.err());
	}

	@Test
	void anUnknownOneIsASentence() {
		assertEquals(Verb.FAILED, run("backup", "restore", "nothing.zip"));
		assertTrue(bench.err().startsWith("There is no backup nothing.zip in "), bench.err());
		assertEquals(Verb.USAGE, run("backup"));
		assertEquals(Verb.USAGE, run("backup", "restore"));
	}

	@Test
	void rescuesWhatCanBeRead() {
		assertEquals(Verb.OK, run("backup", "rescue"), bench.err());
		assertTrue(bench.out().contains("session ") && bench.out().contains("The store as it was is in "), bench.out());
		assertEquals(Verb.OK, run("backup", "rescue", "--json"), bench.err());
		assertTrue(bench.json().getAsJsonObject().get("whole").getAsBoolean());
	}

	@Test
	void theFirstChangeOfADayIsBackedUp() {
		assertEquals(Verb.OK, run("kb", "new", "7", "--title", "Adapters"), bench.err());
		assertEquals(Verb.OK, run("backup", "list", "--json"));
		assertEquals(1, bench.json().getAsJsonArray().size());
		assertEquals("daily", bench.json().getAsJsonArray().get(0).getAsJsonObject().get("kind").getAsString());
		assertEquals(Verb.OK, run("kb", "new", "8", "--title", "Another"), bench.err());
		assertEquals(Verb.OK, run("backup", "list", "--json"));
		assertEquals(1, bench.json().getAsJsonArray().size());
	}

	@Test
	void articlesAreReadWhateverTheStoreIs() throws Exception {
		assertEquals(Verb.OK, run("kb", "new", "7", "--title", "Adapters"), bench.err());
		Files.write(data.resolve(StoreFile.NAME), "rubbish ".repeat(2000).getBytes());
		assertEquals(Verb.OK, run("kb", "list"), bench.err());
		assertTrue(bench.out().contains("Adapters"), bench.out());
	}

	@Test
	void takesAPathFromWhereTheUserIs() throws Exception {
		Path here = Path.of("").toAbsolutePath();
		Path file = here.resolve("target").resolve("elsewhere-" + System.nanoTime() + ".zip");
		assertEquals(Verb.OK, run("backup", "make", "--out", here.relativize(file).toString()), bench.err());
		assertEquals(Verb.OK, run("backup", "check", here.relativize(file).toString()), bench.err());
		assertTrue(bench.out().contains(": sound, "), bench.out());
		Files.delete(file);
	}

	/** Else a backup for a stick that is not plugged in would be on the disk that it is to save. */
	@Test
	void makesNoFolderThatIsNotThere() {
		Path stick = folder.resolve("stick");
		for (Path out : List.of(stick, stick.resolve("mine.zip"))) {
			assertEquals(Verb.FAILED, run("backup", "make", "--out", out.toString()));
			assertTrue(bench.err().startsWith("No backup was made: there is no folder " + stick + "."), bench.err());
		}
		assertTrue(Files.notExists(stick));
	}

	@Test
	void whatChangesNothingBringsNoBackup() throws Exception {
		Path page = Files.writeString(folder.resolve("page.txt"), "A title\n\nWords of it.");
		assertEquals(Verb.OK, run("kb", "import", page.toString(), "--dry-run"), bench.err());
		assertEquals(Verb.OK, run("kb", "import", page.toString(), "--out", folder.resolve("out").toString()), bench.err());
		assertEquals(Verb.OK, run("backup", "list", "--json"));
		assertEquals(0, bench.json().getAsJsonArray().size());
		assertEquals(Verb.OK, run("kb", "import", page.toString()), bench.err());
		assertEquals(Verb.OK, run("backup", "list", "--json"));
		assertEquals(1, bench.json().getAsJsonArray().size());
	}
}
