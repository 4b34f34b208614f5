/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.fieldbench.kb.imports.ArticleImport;
import org.fieldbench.kb.imports.ImportPreview;
import org.fieldbench.kb.imports.ImportProgress;
import org.fieldbench.kb.imports.ImportResult;
import org.fieldbench.kb.imports.ImportedArticle;
import org.fieldbench.kb.imports.ImportedAttachment;
import org.fieldbench.kb.imports.ModelNames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What pages come in: files with companions, folders, zips, web archives, the clipboard. */
class SourcesTest {

	@TempDir
	private Path folder;

	@Test
	void aFolderGivesAllItsPagesEachWithItsPictures() throws Exception {
		ImportResult result = read(Fixtures.FOLDER);
		try (Stream<Path> pages = Files.list(Fixtures.FOLDER)) {
			assertEquals(Stream.concat(pages.filter(Files::isRegularFile).map(page -> page.getFileName().toString()), Stream.of("frames/index.htm")).sorted().toList(),
					result.pages().stream().map(page -> page.source().path()).toList());
		}
		assertEquals(List.of(), result.remarks());
		ImportPreview wordpress = result.pages().stream().filter(page -> page.source().path().equals("wordpress.html")).findFirst().orElseThrow();
		assertEquals(Fixtures.body(Fixtures.read("wordpress.html")), Fixtures.body(wordpress));
	}

	@Test
	void aZipGivesTheSameAsItsFolder() throws Exception {
		Path zip = folder.resolve("pages.zip");
		try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip)); Stream<Path> files = Files.walk(Fixtures.FOLDER)) {
			for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
				out.putNextEntry(new ZipEntry(Fixtures.FOLDER.relativize(file).toString().replace('\\', '/')));
				out.write(Files.readAllBytes(file));
			}
		}
		assertEquals(bodies(read(Fixtures.FOLDER)), bodies(read(zip)));
	}

	@Test
	void filesThatNoPageNamesAreToldOrGoWithTheOnlyPage() throws Exception {
		Files.writeString(folder.resolve("a.txt"), "Title of it\n\nWords.");
		Files.writeString(folder.resolve("list.csv"), "a,b");
		assertEquals(List.of("list.csv", "original-a.txt"), names(Fixtures.read(folder)));
		Files.writeString(folder.resolve("b.txt"), "Another one\n\nWords.");
		assertEquals(List.of("The file list.csv was left out, because no page names it."), read(folder).remarks());
	}

	@Test
	void aBrokenPageDoesNotStopTheOthers() throws Exception {
		Files.writeString(folder.resolve("a.txt"), "Title of it\n\nWords.");
		Files.write(folder.resolve("b.txt"), new byte[500]);
		ImportResult result = read(folder);
		assertEquals(1, result.pages().size());
		assertTrue(result.remarks().getFirst().contains("b.txt"), result.remarks().toString());
	}

	@Test
	void twoPicturesOfOneNameBothStay() throws Exception {
		byte[] png = Files.readAllBytes(Fixtures.FOLDER.resolve("wordpress_files/logo.png"));
		for (String path : List.of("one", "two")) {
			Files.write(Files.createDirectories(folder.resolve(path)).resolve("p.png"), png);
		}
		Files.writeString(folder.resolve("page.html"), "<p>Words with <img src=one/p.png> and <img src='TWO/p.png'>.</p>");
		ImportPreview page = Fixtures.read(folder);
		assertEquals(List.of("p.png", "p-2.png", "original-page.html"), names(page));
		assertTrue(Fixtures.body(page).contains("![](attachments/p-2.png)"), Fixtures.body(page));
	}

	@Test
	void aWebArchiveIsReadWithItsPictures() throws Exception {
		byte[] png = Files.readAllBytes(Fixtures.FOLDER.resolve("wordpress_files/recovery.png"));
		String mht = """
				From: <Saved by a test>
				Subject: synthetic
				MIME-Version: 1.0
				Content-Type: multipart/related;
					type="text/html"; boundary="----=_Part_0"

				------=_Part_0
				Content-Type: text/html; charset="windows-1252"
				Content-Transfer-Encoding: quoted-printable
				Content-Location: https://kb.example/alert

				<h1>Field Alert #5 A phone =93hangs=94</h1><p>Long line of words that is =
				broken.</p><p><img src=3D"https://kb.example/p.png"> <img src=3D"cid:two"></p>

				------=_Part_0
				Content-Type: image/png
				Content-Transfer-Encoding: base64
				Content-Location: https://kb.example/p.png

				%1$s
				------=_Part_0
				Content-Type: image/png
				Content-ID: <two>
				Content-Transfer-Encoding: base64

				%1$s
				------=_Part_0--
				""".formatted(Base64.getMimeEncoder().encodeToString(png)).replace("\n", "\r\n");
		ImportPreview page = Fixtures.of("page.mht", mht.getBytes(StandardCharsets.ISO_8859_1));
		assertEquals("Field Alert #5 A phone \u201changs\u201d", page.facts().title());
		assertTrue(Fixtures.body(page).startsWith("Long line of words that is broken."), Fixtures.body(page));
		assertEquals(List.of("p.png", "part-2", "original-page.mht"), names(page));
	}

	@Test
	void whatIsPastedIsRead() throws Exception {
		ArticleImport how = ArticleImport.with(ModelNames.NONE);
		assertEquals(List.of("1\u20132"), how.paste("Some title\n\n1. One\n2. Two").facts().stepRuns());
		assertEquals(List.of("1\u20132"), how.paste("<h1>T</h1><ol><li>One</li><li>Two</li></ol>").facts().stepRuns());
		assertEquals("Head", how.paste("# Head\n\nwords\n\n## More\n\nwords").facts().title());
	}

	@Test
	void theOriginalAndTheReportGoWithTheArticle() throws Exception {
		ImportPreview page = Fixtures.read("nested.html");
		ImportedArticle imported = Fixtures.article(page);
		assertEquals("original-nested.html", imported.attachments().getLast().name());
		assertEquals(page.source(), imported.attachments().getLast().file());
		assertTrue(imported.report().contains("SHA-256:  " + page.source().sha256()), imported.report());
		assertTrue(imported.report().contains("KB 3301"), imported.report());
	}

	@Test
	void aFileOfTheArticlesFolderIsLinked() throws Exception {
		Files.writeString(folder.resolve("page.html"), "<p>Get <a href='files/a%20b.zip'>the file</a> now, please.</p>");
		Files.writeString(Files.createDirectories(folder.resolve("files")).resolve("a b.zip"), "PK");
		ImportPreview page = Fixtures.read(folder);
		assertTrue(Fixtures.body(page).contains("[the file](<attachments/a_b.zip>)"), Fixtures.body(page));
	}

	@Test
	void anArticleOfOurOwnComesBackAsItWas() throws Exception {
		String text = """
				---
				id: 1000
				title: 'Which one: 5 V'
				state: approved
				source: Our desk
				cleaned:
				  - Repeated spaces became single ones.
				---
				Home

				* one
				* two  ![a](attachments/p.png)

				Print this page
				""";
		Files.writeString(folder.resolve("article.md"), text);
		Files.copy(Fixtures.FOLDER.resolve("wordpress_files/logo.png"), Files.createDirectories(folder.resolve("attachments")).resolve("p.png"));
		ImportedArticle imported = Fixtures.article(Fixtures.read(folder));
		assertEquals("Home\n\n* one\n* two  ![a](attachments/p.png)\n\nPrint this page", imported.article().body());
		assertEquals("Which one: 5 V", imported.article().title());
		assertEquals(List.of("Repeated spaces became single ones."), imported.article().cleaned());
		assertEquals(org.fieldbench.kb.ArticleState.DRAFT, imported.article().editorial().state());
		assertEquals(List.of("p.png", "original-article.md"), imported.attachments().stream().map(ImportedAttachment::name).toList());
	}

	private static ImportResult read(Path path) throws Exception {
		return ArticleImport.with(ModelNames.NONE).read(path, ImportProgress.NONE);
	}

	private static Map<String, String> bodies(ImportResult result) {
		return result.pages().stream().collect(java.util.stream.Collectors.toMap(page -> page.source().path(), Fixtures::body));
	}

	private static List<String> names(ImportPreview page) {
		return Fixtures.article(page).attachments().stream().map(ImportedAttachment::name).toList();
	}

	@Test
	void pagesThatComeTogetherGetAnIdEach() throws Exception {
		for (String name : List.of("one", "two", "three")) {
			Files.writeString(Files.createDirectories(folder.resolve(name)).resolve("index.html"), "<h1>Reset it</h1><p>Words of " + name + ".</p>");
		}
		List<ImportPreview> pages = read(folder).pages();
		assertEquals(List.of("reset-it", "reset-it-2", "reset-it-3"), pages.stream().map(page -> page.facts().id()).toList());
		assertEquals(List.of("Another page of this import would be reset-it, too; this one is given the id reset-it-2."), pages.get(1).remarks());
		assertEquals("reset-it-2", Fixtures.article(pages.get(1)).article().id());
	}

	@Test
	void aTextBringsItsPicturesFromBesideIt() throws Exception {
		byte[] picture = Files.readAllBytes(Fixtures.FOLDER.resolve("tabs_files/vlan.png"));
		Files.write(Files.createDirectories(folder.resolve("my pictures")).resolve("a.png"), picture);
		Path text = Files.writeString(folder.resolve("a.md"), "# A\n\nSee ![it](my%20pictures/a.png) and ![no](../b.png).\n");
		assertEquals(List.of("a.png", "original-a.md"), Fixtures.article(Fixtures.read(text)).attachments().stream().map(file -> file.name()).toList());
	}
}
