/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Stream;

import org.fieldbench.catalog.registry.Catalogs;
import org.fieldbench.cli.Verb;
import org.fieldbench.cli.internal.CommandLineBench;
import org.fieldbench.kb.ArticleEditing;
import org.fieldbench.kb.ArticleLibrary;
import org.fieldbench.kb.ArticleRenderer;
import org.fieldbench.kb.KnowledgeBase;
import org.fieldbench.kb.export.ArticleExport;
import org.fieldbench.kb.search.ArticleSearch;
import org.fieldbench.testing.Altigen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;

class KbExportTest {

	@TempDir
	private Path folder;
	private CommandLineBench bench;

	@BeforeEach
	void open() throws IOException {
		article("1000", "Which adapter", "Text about voltage. ![lost](attachments/lost.png)");
		article("1001", "Which cable", "1. Plug it in.\n2. Wait.\n");
		KnowledgeBase base = KnowledgeBase.in(folder.resolve("articles"));
		Catalogs catalogs = Altigen.catalogs();
		bench = new CommandLineBench().verb("kb", KbVerb::new).service(ArticleLibrary.class, base.library()).service(ArticleSearch.class, base.search()).service(ArticleEditing.class, base.editing())
				.service(ArticleRenderer.class, base.renderer()).service(Catalogs.class, catalogs)
				.service(ArticleExport.class, ArticleExport.of(base.editing(), base.renderer(), catalogs, Clock.systemUTC()));
	}

	private void article(String id, String title, String body) throws IOException {
		Path place = Files.createDirectories(folder.resolve("articles").resolve(id));
		Files.writeString(place.resolve("article.md"), "---\ntitle: " + title + "\n---\n" + body);
	}

	@AfterEach
	void forgetDataFolder() {
		System.clearProperty(org.fieldbench.store.DataFolder.PROPERTY);
	}

	private int run(String... words) {
		return bench.run(Stream.concat(Stream.of("kb", "export"), Stream.concat(Stream.of(words), Stream.of("--data", folder.toString()))).toArray(String[]::new));
	}

	private String at(String name) {
		return folder.resolve(name).toString();
	}

	@Test
	void theNameOfTheFileSaysTheFormat() throws IOException {
		assertEquals(Verb.OK, run("1000", "--out", at("a.html")));
		assertEquals(at("a.html") + "\n", bench.out());
		assertEquals("Article 1000: Picture missing: lost (attachments/lost.png).\n", bench.err());
		assertTrue(Files.readString(folder.resolve("a.html")).contains("Text about voltage."));
		assertEquals(Verb.OK, run("1001", "--out", at("a.pdf")));
		assertTrue(Files.readString(folder.resolve("a.pdf"), java.nio.charset.StandardCharsets.ISO_8859_1).startsWith("%PDF-1."));
	}

	@Test
	void whatASearchFindsGoesIntoAFolder() throws IOException {
		Files.createDirectory(folder.resolve("out"));
		assertEquals(Verb.OK, run("--query", "voltage", "--format", "text", "--out", at("out")));
		assertTrue(Files.exists(folder.resolve("out/1000.txt")));
		assertFalse(Files.exists(folder.resolve("out/1001.txt")));
		assertEquals(Verb.FAILED, run("--query", "zebra", "--out", at("out")));
		assertTrue(bench.err().startsWith("Nothing found for \"zebra\"."), bench.err());
	}

	@Test
	void allOfThemAreToldAsJson() {
		assertEquals(Verb.OK, run("--all", "--out", at("all.zip"), "--json"));
		JsonObject facts = bench.json().getAsJsonObject();
		assertTrue(facts.get("articles").getAsInt() >= 2);
		assertEquals("zip", facts.get("format").getAsString());
		assertEquals(at("all.zip"), facts.getAsJsonArray("files").get(0).getAsString());
	}

	@Test
	void aPrintLayoutHasTheSitesValues() throws IOException {
		Files.writeString(folder.resolve("site.txt"), "tftp = 10.0.1.5\nvlan = 7\n");
		assertEquals(Verb.OK, run("1001", "--print-layout", "--site", at("site.txt"), "--value", "vlan=120", "--out", at("job.html")));
		String page = Files.readString(folder.resolve("job.html"));
		assertTrue(page.contains(">10.0.1.5<") && page.contains(">120<") && !page.contains(">7<"), page);
		assertEquals(2, page.split("class=\"tick\"", -1).length - 1);
	}

	@Test
	void aMailGoesToWhomItIsFor() throws IOException {
		assertEquals(Verb.OK, run("1001", "--to", "ann@example.org,bob@example.org", "--out", at("a.eml")));
		assertTrue(Files.readString(folder.resolve("a.eml")).contains("To: ann@example.org, bob@example.org"), Files.readString(folder.resolve("a.eml")).substring(0, 400));
		assertEquals(Verb.FAILED, run("1001", "--to", "ann", "--out", at("b.eml")));
		assertEquals("\"ann\" is no mail address. Write it as name@example.org.\n", bench.err());
	}

	@Test
	void whatIsThereStaysUnlessItMayBeReplaced() throws IOException {
		Files.writeString(folder.resolve("a.txt"), "former");
		assertEquals(Verb.FAILED, run("1000", "--out", at("a.txt")));
		assertTrue(bench.err().endsWith("a.txt already. Choose another name, or let it be replaced. Option: --replace\n"), bench.err());
		assertEquals("former", Files.readString(folder.resolve("a.txt")));
		assertEquals(Verb.OK, run("1000", "--out", at("a.txt"), "--replace"));
		assertTrue(Files.readString(folder.resolve("a.txt")).contains("Which adapter"));
	}

	@Test
	void wrongUsageIsTold() {
		usage("Say which articles, in one way: their ids, --query TEXT, or --all.", "--out", at("a.pdf"));
		usage("Say which articles, in one way: their ids, --query TEXT, or --all.", "1000", "--all", "--out", at("a.pdf"));
		usage("There is no format \"doc\". Choose pdf, html, md, zip, text or eml.", "1000", "--format", "doc", "--out", at("a"));
		usage("--site and --value are for --print-layout. Add it.", "1000", "--value", "tftp=1", "--out", at("a.pdf"));
		usage("--to is for mails. Add --format eml.", "1000", "--to", "ann@example.org", "--out", at("a.pdf"));
	}

	private void usage(String sentence, String... words) {
		assertEquals(Verb.USAGE, run(words));
		assertTrue(bench.err().startsWith(sentence), bench.err());
	}

	@Test
	void anUnknownArticleAndAMissingFolderAreTold() {
		assertEquals(Verb.FAILED, run("1009", "--out", at("a.pdf")));
		assertTrue(bench.err().startsWith("There is no article \"1009\"."), bench.err());
		assertEquals(Verb.FAILED, run("1000", "--out", at("none/a.pdf")));
		assertEquals(at("none/a.pdf") + " cannot be written: there is no such folder. Make it, or choose another one.\n", bench.err());
	}

	@Test
	void aNameThatPromisesAnotherFormatIsRefused() {
		assertEquals(Verb.USAGE, run("1001", "--out", at("a.docx")));
		assertTrue(bench.err().startsWith("There is no format \"docx\". Choose another ending, or say --format "), bench.err());
		assertEquals(Verb.OK, run("1001", "--out", at("job"))); // none promised
		assertEquals(Verb.USAGE, run("1001", "--out", "-", "--format", "text"));
		assertFalse(Files.exists(Path.of("-")));
		assertEquals(Verb.USAGE, run("1001", "--print-layout", "--value", "tftp", "--out", at("b.pdf")));
		assertTrue(bench.err().startsWith("--value needs a name and a value with = between them; \"tftp\" is none."), bench.err());
	}
}
