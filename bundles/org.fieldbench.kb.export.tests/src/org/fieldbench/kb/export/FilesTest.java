/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

import org.fieldbench.catalog.registry.GivenCatalogs;
import org.fieldbench.kb.KnowledgeBase;
import org.fieldbench.kb.OpenArticle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class FilesTest {

	@TempDir
	private Path folder;
	private Bench bench;

	@BeforeEach
	void open() throws IOException {
		bench = new Bench(folder).alert().article("1000", Samples.TEXT, Samples.files());
	}

	private List<String> left() throws IOException {
		try (Stream<Path> all = Files.list(folder)) {
			return all.map(path -> path.getFileName().toString()).sorted().toList();
		}
	}

	@Test
	void aWebPageIsAsAgreed() throws IOException {
		ExportResult result = bench.export(ExportFormat.HTML, "two.html", ExportOptions.PLAIN, "1000", "212");
		GoldenFile.check("two.html", folder.resolve("two.html"));
		assertEquals(List.of("Article 1000: Picture missing: Lost (attachments/lost.png)."), result.remarks());
	}

	@Test
	void aChecklistIsAsAgreed() throws IOException {
		SiteValues site = SiteValues.NONE.with("tftp", "10.0.1.5").with("vlan", "120").with("site", "Hall 3").with("Ticket", "4711");
		bench.export(ExportFormat.HTML, "checklist.html", ExportOptions.PLAIN.withChecklist(site), "212", "1000");
		GoldenFile.check("checklist.html", folder.resolve("checklist.html"));
	}

	/** The text is set by a parser of the export's own. */
	@Test
	void theMarkOfABoxIsAWord() throws IOException {
		bench.article("7", "---\ntitle: Boxes\n---\n> [!WARNING]\n> It is hot.\n\n> [!TIP] Sit down.\n\n[!NOTE] no box\n", Map.of());
		bench.export(ExportFormat.HTML, "boxes.html", ExportOptions.PLAIN, "7");
		String html = Files.readString(folder.resolve("boxes.html"));
		assertTrue(html.contains("<strong>Warning:</strong> <strong class=\"warning\">It is hot.</strong>"), html);
		assertTrue(html.contains("<strong>Tip:</strong> Sit down."), html);
		assertTrue(html.contains("[!NOTE] no box"), html);
	}

	@Test
	void aTextHasRevisionAndAttachmentsAsWell() throws IOException {
		bench.export(ExportFormat.TEXT, "two.txt", ExportOptions.PLAIN, "1000", "212");
		String text = Files.readString(folder.resolve("two.txt"));
		assertTrue(text.startsWith("Article       1000\nRevision      3 of 2026-11-24\nTitle         Which power adapter: 5 V or 48 V\n"), text);
		assertTrue(text.contains("\nAttachments (not in this file):\n  notes.txt, 7 bytes, SHA-256 8bcc07e3"), text);
		assertTrue(text.contains("\n" + "=".repeat(80) + "\n\nArticle       212\n"), text);
		assertTrue(text.contains("8) Press 1 for Yes, and the phone should work after that."), text);
		assertFalse(text.contains("\r"));
	}

	@Test
	void markdownIsTheArticlesFileAndWhatItLacksIsTold() throws IOException {
		ExportResult result = bench.export(ExportFormat.MARKDOWN, "one.md", ExportOptions.PLAIN, "1000");
		assertEquals(Samples.TEXT, Files.readString(folder.resolve("one.md")));
		assertEquals(List.of("Article 1000 has attachments that are not in the file: notes.txt, screen one.png. To have them, export to a folder or as zip."),
				result.remarks());
	}

	@Test
	void aFolderGetsAFileForEachArticle() throws IOException {
		for (ExportFormat format : ExportFormat.values()) {
			Files.createDirectory(folder.resolve(format.key()));
			bench.export(format, format.key(), ExportOptions.PLAIN, "1000", "212");
		}
		assertTrue(Stream.of("pdf/1000.pdf", "pdf/212.pdf", "html/1000.html", "text/212.txt", "eml/212.eml", "zip/articles.zip", "md/212/article.md",
				"md/1000/attachments/screen one.png").allMatch(path -> Files.isRegularFile(folder.resolve(path))));
		assertFalse(Files.exists(folder.resolve("md/212/attachments")));
		assertArrayEquals(Samples.PICTURE, Files.readAllBytes(folder.resolve("md/1000/attachments/screen one.png")));
	}

	@Test
	void whatAZipHoldsCanBeCopiedBack() throws Exception {
		KnowledgeBase first = KnowledgeBase.in(folder.resolve("first"));
		Files.createDirectories(folder.resolve("first/1000/attachments"));
		Files.writeString(folder.resolve("first/1000/article.md"), Samples.TEXT);
		for (Map.Entry<String, byte[]> file : Samples.files().entrySet()) {
			Files.write(folder.resolve("first/1000/attachments").resolve(file.getKey()), file.getValue());
		}
		ArticleExport exporter = ArticleExport.of(first.editing(), first.renderer(), new GivenCatalogs(List.of()), java.time.Clock.systemUTC());
		exporter.export(new ExportRequest(List.of("1000"), ExportFormat.ZIP, folder.resolve("all.zip"), ExportOptions.PLAIN), ExportProgress.NONE);
		unpack(folder.resolve("all.zip"), folder.resolve("second"));
		OpenArticle before = first.editing().open("1000");
		OpenArticle after = KnowledgeBase.in(folder.resolve("second")).editing().open("1000");
		assertEquals(before.article(), after.article());
		assertEquals(before.text(), after.text());
		assertEquals(before.attachments(), after.attachments());
	}

	@Test
	void theManifestHasTheHashOfEachFile() throws Exception {
		bench.export(ExportFormat.ZIP, "all.zip", ExportOptions.PLAIN, "1000", "212");
		int files = 0;
		try (ZipFile zip = new ZipFile(folder.resolve("all.zip").toFile())) {
			JsonObject manifest = JsonParser.parseString(new String(zip.getInputStream(zip.getEntry("manifest.json")).readAllBytes(),
					java.nio.charset.StandardCharsets.UTF_8)).getAsJsonObject();
			for (var article : manifest.getAsJsonArray("articles")) {
				for (var file : article.getAsJsonObject().getAsJsonArray("files")) {
					byte[] content = zip.getInputStream(zip.getEntry(file.getAsJsonObject().get("path").getAsString())).readAllBytes();
					assertEquals(Bench.sha256(content), file.getAsJsonObject().get("sha256").getAsString());
					files++;
				}
			}
			assertEquals(zip.size() - 1, files);
		}
		assertEquals(4, files);
	}

	private static void unpack(Path file, Path target) throws IOException {
		try (ZipFile zip = new ZipFile(file.toFile())) {
			for (var entry : java.util.Collections.list(zip.entries())) {
				Files.createDirectories(target.resolve(entry.getName()).getParent());
				Files.copy(zip.getInputStream(entry), target.resolve(entry.getName()));
			}
		}
	}

	@Test
	void anUnknownArticleAMissingFolderAndAPresentFileAreToldAndNothingIsLeft() throws IOException {
		assertEquals("There is no article 9.", problem(ExportFormat.PDF, "a.pdf", "9"));
		assertTrue(problem(ExportFormat.PDF, "none/a.pdf", "212").endsWith("a.pdf cannot be written: there is no such folder. Make it, or choose another one."));
		Files.writeString(folder.resolve("a.pdf"), "former");
		assertTrue(problem(ExportFormat.PDF, "a.pdf", "212").endsWith("a.pdf already. Choose another name, or let it be replaced."));
		assertEquals("former", Files.readString(folder.resolve("a.pdf")));
		assertEquals("Each article has a Markdown file of its own. Name a folder that is there, or choose the zip.", problem(ExportFormat.MARKDOWN, "a.md", "212", "1000"));
		assertEquals("No article is chosen. Choose at least one.", problem(ExportFormat.PDF, "b.pdf"));
		assertEquals(List.of("a.pdf"), left());
		bench.export(ExportFormat.PDF, "a.pdf", ExportOptions.PLAIN.replacing(true), "212");
		assertTrue(Files.size(folder.resolve("a.pdf")) > 10_000);
	}

	private String problem(ExportFormat format, String target, String... ids) {
		return assertThrows(ExportException.class, () -> bench.export(format, target, ExportOptions.PLAIN, ids)).getMessage();
	}

	@Test
	void aFormerFolderIsReplacedAsAWhole() throws IOException {
		Files.createDirectories(folder.resolve("out/212"));
		Files.writeString(folder.resolve("out/212/old.txt"), "old");
		assertThrows(ExportException.class, () -> bench.export(ExportFormat.MARKDOWN, "out", ExportOptions.PLAIN, "212"));
		assertTrue(Files.exists(folder.resolve("out/212/old.txt")));
		bench.export(ExportFormat.MARKDOWN, "out", ExportOptions.PLAIN.replacing(true), "212");
		assertFalse(Files.exists(folder.resolve("out/212/old.txt")));
		try (Stream<Path> all = Files.list(folder.resolve("out"))) {
			assertEquals(1, all.count());
		}
	}

	@ParameterizedTest
	@EnumSource
	void whoCancelsFindsNothing(ExportFormat format) throws IOException {
		ExportProgress cancels = new ExportProgress() {
			private boolean writing;

			@Override
			public void at(String what, int done, int all) {
				writing |= what.startsWith("Writing");
			}

			@Override
			public boolean cancelled() {
				return writing;
			}
		};
		ExportRequest request = new ExportRequest(List.of("1000"), format, folder.resolve("out"), ExportOptions.PLAIN);
		if (format != ExportFormat.TEXT && format != ExportFormat.MARKDOWN) { // these take no time
			assertThrows(CancellationException.class, () -> bench.exporter().export(request, cancels));
			assertEquals(List.of(), left());
		}
	}

	@Test
	void aPdfCanBeCancelledWhileItsPagesAreSet() throws IOException {
		ExportProgress cancels = new ExportProgress() {
			private boolean setting;
			private int asked;

			@Override
			public void at(String what, int done, int all) {
				setting |= what.startsWith("Setting the pages");
			}

			@Override
			public boolean cancelled() {
				return setting && ++asked > 20;
			}
		};
		ExportRequest request = new ExportRequest(List.of("212"), ExportFormat.PDF, folder.resolve("a.pdf"), ExportOptions.PLAIN);
		assertThrows(CancellationException.class, () -> bench.exporter().export(request, cancels));
		assertEquals(List.of(), left());
	}
}
