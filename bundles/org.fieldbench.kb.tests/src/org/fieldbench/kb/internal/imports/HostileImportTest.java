/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.fieldbench.kb.ArticleIds;
import org.fieldbench.kb.AttachmentNames;
import org.fieldbench.kb.imports.ArticleImport;
import org.fieldbench.kb.imports.ImportException;
import org.fieldbench.kb.imports.ImportLimits;
import org.fieldbench.kb.imports.ImportProgress;
import org.fieldbench.kb.imports.ImportResult;
import org.fieldbench.kb.imports.ImportedArticle;
import org.fieldbench.kb.imports.ImportedAttachment;
import org.fieldbench.kb.imports.ModelNames;
import org.fieldbench.kb.internal.ArticleRendererService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page or an archive may do, and what must not come of it. */
class HostileImportTest {

	private static final byte[] PNG = { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 1, 2, 3 };

	@TempDir
	private Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "<script>alert(1)</script>", "<p onclick='alert(1)'>x</p>", "<a href='javascript:alert(1)'>x</a>",
			"<a href=' java&#10;script:alert(1)'>x</a>",
			"<a href='vbscript:x'>x</a>", "<a href='data:text/html,<script>alert(1)</script>'>x</a>", "<img src=x onerror=alert(1)>",
					"<img src='http://198.51.100.1/a.png'>",
			"<img src='//198.51.100.1/a.png'>", "<img src='file:///etc/passwd'>",
					"<img src='data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9YWxlcnQoMSk+'>", "<iframe src='http://198.51.100.1/'></iframe>",
			"<svg><script>alert(1)</script></svg>", "<object data='x'></object>", "<embed src='x'>",
					"<style>@import 'http://198.51.100.1'</style>", "<meta http-equiv=refresh content='0;url=x'>",
			"<form action='http://198.51.100.1'><input onfocus=alert(1) autofocus></form>", "<base href='http://198.51.100.1/'><a href='x'>x</a>",
					"&lt;script&gt;alert(1)&lt;/script&gt;",
			"`&lt;script&gt;`</p><p>`<img src=x onerror=alert(1)>", "![x](http://198.51.100.1/a.png)", "<p>[x](javascript:alert(1))</p>",
					"<textarea></p><script>alert(1)</script>", "<a href='https://x.example/\"onmouseover=\"alert(1)'>x</a>" })
	void becomesHarmless(String html) {
		ImportedArticle imported = Fixtures.article(Fixtures.html("<p>Before these words.</p>" + html + "<p>After those words.</p>"));
		String shown = new ArticleRendererService().toHtml(imported.article()).toLowerCase(Locale.ROOT);
		for (String bad : List.of("<script", "<img", "<iframe", "<svg", "<object", "<embed", "<style", "<meta", "<form", "<input", "<base",
				" onclick=", " onerror=", "\"onmouseover=", "href=\"javascript", "href=\"vbscript",
				"href=\"data:", "href=\"file:")) {
			assertFalse(shown.contains(bad), shown);
		}
		assertTrue(shown.contains("before these words") && shown.contains("after those words"), shown);
		assertEquals(1, imported.attachments().size());
	}

	@Test
	void anAddressThatCannotBeOpenedIsTold() {
		ImportedArticle imported = Fixtures.article(Fixtures.html("<p>Press <a href='javascript:go()'>this</a> now please.</p><p><img src='https://198.51.100.1/a.png' alt='A picture'></p>"));
		assertEquals(List.of("The link \"this\" leads to javascript:go(), which cannot be opened from here; only its words were kept.",
				"Picture not loaded from the network: https://198.51.100.1/a.png."), imported.remarks());
		assertTrue(imported.article().body().endsWith("*[Picture not loaded from the network: A picture]*"), imported.article().body());
	}

	@Test
	void aPictureWithinThePageBecomesAnAttachmentIfItIsOne() {
		String good = java.util.Base64.getEncoder().encodeToString(PNG);
		ImportedArticle imported = Fixtures.article(Fixtures.html("<p>See <img src='data:image/png;base64," + good + "'> and <img src='data:image/png;base64,AAAA'> here.</p>"));
		assertEquals("picture-1.png", imported.attachments().getFirst().name());
		assertEquals(2, imported.attachments().size());
		assertTrue(Arrays.equals(PNG, imported.attachments().getFirst().file().bytes()));
		assertTrue(imported.article().body().contains("![](attachments/picture-1.png)"), imported.article().body());
	}

	@Test
	void aFolderGivesNothingFromOutside() throws Exception {
		Path secret = Files.writeString(folder.resolve("secret.png"), "secret");
		Path inside = Files.createDirectories(folder.resolve("inside"));
		Files.write(inside.resolve("own.png"), PNG);
		Files.writeString(inside.resolve("page.html"), "<p>Words of the page.</p><img src='../secret.png'><img src='" + secret.toUri() + "'><img src='own.png'><img src='%2e%2e/secret.png'>");
		Files.createSymbolicLink(inside.resolve("link.png"), secret);
		ImportResult whole = read(inside);
		assertEquals(List.of("own.png", "original-page.html"), names(whole));
		assertEquals(List.of("The file link.png was left out, because it is a link or no regular file."), whole.remarks());
		assertEquals(List.of("own.png", "original-page.html"), names(read(inside.resolve("page.html"))));
	}

	@Test
	void namesInAZipCannotLeadOut() throws Exception {
		List<String> names = List.of("../up.html", "/root.html", "C:\\drive.html", "a/../../b.html", "good/page.html", "good/../ok.txt",
				"con\u0007trol.txt", "good/CON.png", "good/a\\b.png");
		ImportResult result = read(zip(names, "<p>Some words of a page.</p><img src='CON.png'><img src='a/b.png'>".getBytes(StandardCharsets.UTF_8)));
		assertEquals(5, result.remarks().size(), result.remarks().toString());
		assertTrue(result.remarks().contains("The file ../up.html was left out, because its name leads out of the archive."), result.remarks().toString());
		assertEquals(List.of("good/page.html", "ok.txt"), result.pages().stream().map(page -> page.source().path()).toList());
		for (var page : result.pages()) {
			ImportedArticle imported = Fixtures.article(page);
			imported.attachments().forEach(file -> assertTrue(AttachmentNames.problem(file.name()).isEmpty(), file.name()));
		}
	}

	@Test
	void namesOfAttachmentsAndIdsAreAllowedEverywhere() {
		for (String name : List.of("a/b", "..", ".hidden", "CON", "nul.png", "a:b?.png", "x".repeat(400) + ".png", "\u202Egnp.exe", "", "a b.png",
				"ends.", "LPT1.txt", "%2e%2e%2fx", "a#b.png", "\u96fb\u8a71".repeat(100) + ".png", "\ud83d\udcde".repeat(90) + ".png", "com\u00b9.txt")) {
			assertTrue(AttachmentNames.problem(SafeName.of(name)).isEmpty(), name + " became " + SafeName.of(name));
		}
		for (String title : List.of("CON", "../x", "\u65e5\u672c", "...", "a".repeat(300), "\u00c9t\u00e9 !", "Alert #", "-")) {
			String id = Fixtures.html("<h1>" + title + "</h1><p>Words of the page.</p>").facts().id();
			assertTrue(ArticleIds.problem(id).isEmpty(), id);
		}
	}

	@Test
	void bombsAreRefused() throws Exception {
		Path bomb = zip(List.of("page.html"), new byte[8 << 20]);
		assertTrue(assertThrows(ImportException.class, () -> read(bomb)).getMessage().contains("zip bomb"));
		ImportLimits small = new ImportLimits(100, 100, 150, 2, 200);
		Path two = zip(List.of("a.txt", "b.txt"), "x y".repeat(30).getBytes(StandardCharsets.UTF_8));
		assertThrows(ImportException.class, () -> new ArticleImport(ModelNames.NONE, small, java.util.Optional.empty()).read(two, ImportProgress.NONE));
		Path many = zip(List.of("a.txt", "b.txt", "c.txt"), "x".getBytes(StandardCharsets.UTF_8));
		assertThrows(ImportException.class, () -> new ArticleImport(ModelNames.NONE, small, java.util.Optional.empty()).read(many, ImportProgress.NONE));
	}

	@Test
	void aPageOfFiftyMebibytesIsRefusedWithWhatToDo() throws Exception {
		Path page = folder.resolve("huge.html");
		Files.write(page, new byte[50 << 20]);
		assertTrue(assertThrows(ImportException.class, () -> read(page)).getMessage().contains("more than 16 MiB"));
	}

	@Test
	void aLargePageIsRead() {
		String html = "<h1>Large one</h1>" + "<p>A paragraph of some words, with <b>bold</b> ones.</p>\n".repeat(20_000);
		assertEquals(20_001, Fixtures.html(html).pieces().size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "<div>", "<b>", "<ul><li>", "<table><tr><td>", "<blockquote>", "<a href=x>", "<span><p>", "<ol><li><p>" })
	void deepNestingIsRead(String tag) {
		ImportedArticle imported = Fixtures.article(Fixtures.html("<h1>Deep</h1><p>Some words before.</p>" + tag.repeat(20_000) + "deep words in there"));
		assertTrue(imported.article().body().contains("deep"), imported.article().body());
		new ArticleRendererService().toHtml(imported.article());
	}

	@ParameterizedTest
	@ValueSource(strings = { ">", "- ", "* ", "1. ", "[", "**", "*a ", "`", "((", "<div>", "![", "_" })
	void deepMarkdownIsReadOrRefused(String sign) throws Exception {
		Path page = Files.writeString(folder.resolve("deep.md"), "Some words before.\n\n" + sign.repeat(20_000) + "deep");
		try {
			ImportedArticle imported = Fixtures.article(Fixtures.read(page));
			assertTrue(imported.article().body().contains("deep"));
			new ArticleRendererService().toHtml(imported.article());
		} catch (ImportException e) {
			assertTrue(e.getMessage().contains("nested too deeply"), e.getMessage());
		}
	}

	@Test
	void whatIsNoTextIsRefused() throws Exception {
		Path image = Files.write(folder.resolve("photo"), Arrays.copyOf(PNG, 4000));
		assertTrue(assertThrows(ImportException.class, () -> read(image)).getMessage().contains("is no text"));
		Path damaged = Files.write(folder.resolve("x.zip"), new byte[] { 'P', 'K', 3, 4, 9, 9, 9 });
		assertTrue(assertThrows(ImportException.class, () -> read(damaged)).getMessage().contains("damaged"));
		Path empty = Files.writeString(folder.resolve("empty.html"), "<html><body> &nbsp; </body></html>");
		assertTrue(assertThrows(ImportException.class, () -> read(empty)).getMessage().contains("no words"));
		assertTrue(assertThrows(ImportException.class, () -> read(folder.resolve("missing"))).getMessage().startsWith("There is no file"));
	}

	@Test
	void canBeCancelled() throws Exception {
		Path two = zip(List.of("a.txt", "b.txt"), "words".getBytes(StandardCharsets.UTF_8));
		List<String> seen = new ArrayList<>();
		ImportProgress once = new ImportProgress() {
			@Override
			public void reading(String file) {
				seen.add(file);
			}

			@Override
			public boolean cancelled() {
				return seen.size() == 1;
			}
		};
		assertThrows(java.util.concurrent.CancellationException.class, () -> ArticleImport.with(ModelNames.NONE).read(two, once));
		assertEquals(List.of("a.txt"), seen);
	}

	private static ImportResult read(Path path) throws ImportException {
		return ArticleImport.with(ModelNames.NONE).read(path, ImportProgress.NONE);
	}

	private static List<String> names(ImportResult result) {
		return Fixtures.article(result.pages().getFirst()).attachments().stream().map(ImportedAttachment::name).toList();
	}

	private Path zip(List<String> names, byte[] content) throws IOException {
		Path zip = folder.resolve("test.zip");
		try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
			for (String name : names) {
				out.putNextEntry(new ZipEntry(name));
				out.write(content);
			}
		}
		return zip;
	}
}
