/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.fieldbench.kb.ArticleMarkdown;
import org.fieldbench.kb.ArticleStore.Kept;
import org.fieldbench.kb.ArticleStore.Listed;
import org.fieldbench.kb.Attachment;
import org.fieldbench.kb.Revision;
import org.fieldbench.kb.internal.files.FileArticleStore;
import org.fieldbench.kb.internal.files.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A real process is killed at random moments while it edits, attaches and imports; all rounds go on with what the last one left. */
class KilledWhileSavingTest {

	private static final int ROUNDS = 12;
	private static final int SAVES = 25;

	@TempDir
	private Path folder;
	private Path articles;
	private final List<String> told = new ArrayList<>();

	@Test
	@Timeout(300)
	void whatWasReportedKeptIsThereAndWhole() throws Exception {
		articles = folder.resolve("articles");
		Path page = Files.writeString(folder.resolve("page.html"), "<html><body><h1>Adapters</h1><p>Use 5 V.</p><ol><li>Pull it.</li></ol></body></html>");
		long seed = System.nanoTime();
		Random random = new Random(seed);
		for (int round = 0; round < ROUNDS; round++) {
			killAfter(random.nextInt(SAVES), random.nextInt(2_000_000), page);
			check("round " + round + " of seed " + seed);
		}
		assertTrue(told.size() >= ROUNDS, "The editor kept too little: " + told);
	}

	private void killAfter(int saves, int spins, Path page) throws Exception {
		Process editor = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
				"-XX:+UseSerialGC", "-Djava.io.tmpdir=" + folder, "-cp", classPath(), EndlessEditor.class.getName(),
				articles.toString(), page.toString()).redirectErrorStream(true).start();
		try (BufferedReader out = editor.inputReader()) {
			List<String> lines = new ArrayList<>();
			for (String line = out.readLine(); line != null; line = out.readLine()) {
				lines.add(line);
				if (lines.size() == saves + 1) {
					for (int spin = 0; spin < spins; spin++) {
						Thread.onSpinWait(); // somewhere in the middle of the next save
					}
					editor.toHandle().destroyForcibly(); // SIGKILL; what it told before is still read
				}
			}
			editor.waitFor();
			assertTrue(lines.size() > saves, () -> "The editor ended by itself: " + lines);
			lines.stream().filter(line -> line.matches("\\S+ \\d+ [0-9a-f]{64}")).forEach(told::add); // the last line may be cut off
		} finally {
			editor.destroyForcibly();
		}
	}

	private static String classPath() {
		return Stream.of(KilledWhileSavingTest.class, FileArticleStore.class, org.snakeyaml.engine.v2.api.Load.class, org.jsoup.Jsoup.class,
				org.commonmark.parser.Parser.class, org.commonmark.ext.gfm.tables.TablesExtension.class,
				org.apache.commons.compress.archivers.zip.ZipFile.class, org.apache.commons.io.build.AbstractStreamBuilder.class,
				com.github.difflib.DiffUtils.class, org.sqlite.SQLiteConfig.class, org.eclipse.core.runtime.IExtensionRegistry.class,
				org.eclipse.core.runtime.CoreException.class, org.osgi.framework.Bundle.class)
				.map(type -> new File(type.getProtectionDomain().getCodeSource().getLocation().getPath()).getPath()).distinct()
				.collect(Collectors.joining(File.pathSeparator));
	}

	private void check(String when) throws Exception {
		FileArticleStore store = new FileArticleStore(articles, Clock.systemUTC());
		for (Listed listed : store.list()) {
			String glanced = store.glance(listed.id());
			Kept kept = store.open(listed.id());
			assertEquals(List.of(), kept.problems(), when);
			assertEquals(glanced, kept.text(), when);
			assertEquals(List.of(), ArticleMarkdown.read(listed.id(), kept.text()).problems(), when);
			checkHistory(store, listed.id(), when);
		}
		for (String line : told) {
			String[] parts = line.split(" ");
			assertEquals(parts[2], Sha256.of(store.text(parts[0], Integer.parseInt(parts[1])).getBytes(java.nio.charset.StandardCharsets.UTF_8)),
					when + ": " + line);
		}
	}

	private static void checkHistory(FileArticleStore store, String id, String when) throws Exception {
		int number = 1;
		for (Revision revision : store.history(id)) {
			assertEquals(number++, revision.number(), when);
			assertTrue(revision.kind() != Revision.Kind.UNREADABLE && revision.kind() != Revision.Kind.OUTSIDE, when + ": " + id + " " + revision);
			store.text(id, revision.number());
			for (Attachment attachment : revision.attachments()) {
				try (InputStream content = store.content(id, attachment)) {
					assertEquals(attachment.sha256(), Sha256.of(content), when);
				}
			}
		}
	}
}
