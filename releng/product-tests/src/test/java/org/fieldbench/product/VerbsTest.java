/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.fieldbench.product.Product.Run;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** The verbs, each in a process of its own, without a display. */
class VerbsTest {

	private static final List<String> VERBS = List.of("serve", "inspect", "phones", "decode", "kb", "rehearse", "sessions", "sample");

	@TempDir
	private Path folder;
	private Product product;

	@BeforeEach
	void aFreshDataFolder() {
		product = new Product(folder.resolve("data of the user"));
	}

	@Test
	void withoutADisplayTheDesktopNamesTheVerbs() throws Exception {
		Assumptions.assumeTrue(System.getProperty("os.name").equals("Linux"), "other systems always have a display");
		Run run = product.run().expect(2);
		VERBS.forEach(verb -> assertTrue(run.err().contains(verb), verb));
	}

	@Test
	void helpNamesTheVerbs() throws Exception {
		Run run = product.run("help").expect(0);
		VERBS.forEach(verb -> assertTrue(run.out().contains(verb), verb));
	}

	@Test
	void wrongUsageExitsWith2() throws Exception {
		assertTrue(product.run("serv").expect(2).err().contains("serve"));
		product.run("decode", "--modell", "IP710", "2x1128").expect(2);
		product.run("inspect").expect(2);
	}

	@Test
	void decodesAVersion() throws Exception {
		assertTrue(product.run("decode", "--model", "ip710", "2x1128").expect(0).out().contains("2x[11]28"));
		assertTrue(product.run("decode", "--model", "IP710", "2x1").expect(1).err().contains("too short"));
	}

	@Test
	void knowsThePhonesAndTheArticle() throws Exception {
		assertTrue(product.run("phones").expect(0).out().contains("IP720"));
		assertTrue(product.run("kb", "search", "lockups").expect(0).out().contains("212"));
		Run article = product.run("kb", "show", "212").expect(0);
		assertTrue(article.out().contains("**47427"), article.out());
		assertTrue(article.out().contains("FIX? YES=1, NO=0"), article.out());
	}

	/** A verb that ends at once must not leave behind what goes on in the background, and its complaints about the end. */
	@Test
	void nothingIsSaidOnTheWayOut() throws Exception {
		for (int time = 1; time <= 3; time++) {
			assertEquals("", product.run("kb", "comment", "212", "Hold the key", "--step", "9").expect(0).err());
			assertEquals("", product.run("kb", "comments").expect(0).err());
		}
		assertTrue(product.run("kb", "search", "hold", "key").expect(0).out().contains("212"));
	}

	@Test
	void findsAnArticleByTheTextOfAPdf() throws Exception {
		Path pdf = folder.resolve("alert.pdf");
		product.run("kb", "export", "212", "--out", pdf.toString()).expect(0);
		product.run("kb", "new", "pdf-1", "--title", "With a paper", "--author", "Ann").expect(0);
		product.run("kb", "attach", "pdf-1", pdf.toString(), "--author", "Ann").expect(0);
		assertTrue(product.run("kb", "search", "\"uninterruptable power\"").expect(0).out().contains("pdf-1"));
	}

	@Test
	void inspectsTheSample() throws Exception {
		Path sample = sample();
		assertTrue(product.run("inspect", sample.toString()).expect(0).out().contains("Verdict: GO"));
		JsonObject report = JsonParser.parseString(product.run("inspect", "--json", sample.toString()).expect(0).out()).getAsJsonObject();
		JsonArray entries = report.getAsJsonArray("entries");
		assertTrue(entries.size() >= 4);
		entries.forEach(entry -> assertEquals(64, entry.getAsJsonObject().get("sha256").getAsString().length()));
	}

	@Test
	void refusesWhatIsNoFirmwareBundle() throws Exception {
		Path page = Files.writeString(folder.resolve("download.zip"), "<!DOCTYPE html><html>Sign in</html>");
		Run run = product.run("inspect", page.toString()).expect(1);
		assertEquals("", run.out());
		assertTrue(run.err().contains("download.zip"), run.err());
		product.run("rehearse", "--alert", "212", "--model", "IP710", page.toString()).expect(1);
		product.run("serve", page.toString(), "--port", "0").expect(1);
	}

	@Test
	void rehearsesAndKeepsTheEvidence() throws Exception {
		Path reports = folder.resolve("reports");
		product.run("rehearse", "--alert", "212", "--model", "IP710", "--fix-prompt", "--with-application", "--report", reports.toString(),
				sample().toString()).expect(0);
		JsonObject evidence = JsonParser.parseString(Files.readString(only(reports, ".json"))).getAsJsonObject();
		String text = evidence.toString();
		assertTrue(text.contains("FIX? YES=1, NO=0"), text);
		assertTrue(Files.readString(only(reports, ".html")).contains("</html>"));
		assertTrue(product.run("sessions").expect(0).out().contains("IP710"));
	}

	@Test
	void aPulledPlugExitsWith1AndSaysWhatItDoes() throws Exception {
		Run run = product.run("rehearse", "--alert", "212", "--model", "IP710", "--power-loss-at", "50%", sample().toString()).expect(1);
		assertTrue((run.out() + run.err()).contains("power"), run.out());
	}

	@Test
	void startsThroughALink() throws Exception {
		Assumptions.assumeFalse(System.getProperty("os.name").startsWith("Windows"), "links need rights on Windows");
		Path link = Files.createSymbolicLink(folder.resolve("a link"), Product.script());
		product.finish(product.start(link, "phones")).expect(0);
	}

	private Path sample() throws Exception {
		Path place = folder.resolve("My Firmware (new)");
		if (Files.notExists(place)) {
			product.run("sample", place.toString()).expect(0);
		}
		return only(place, ".zip");
	}

	static Path only(Path place, String ending) throws Exception {
		try (var files = Files.list(place)) {
			List<Path> found = files.filter(file -> file.toString().endsWith(ending)).toList();
			assertEquals(1, found.size(), () -> ending + " in " + found);
			return found.get(0);
		}
	}
}
