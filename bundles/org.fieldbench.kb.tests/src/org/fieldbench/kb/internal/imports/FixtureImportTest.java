/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.fieldbench.kb.imports.ImportFacts;
import org.fieldbench.kb.imports.ImportPreview;
import org.fieldbench.kb.imports.ImportedArticle;
import org.fieldbench.kb.imports.ImportedAttachment;
import org.fieldbench.kb.imports.Piece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages in the styles of many knowledge bases, written for this test. */
class FixtureImportTest {

	@ParameterizedTest
	@ValueSource(strings = { "wordpress.html", "zendesk.html", "confluence.html", "tables.html", "frames", "word.htm", "steps.txt", "readme.md",
			"nested.html", "nosteps.html", "french.html",
			"german.html", "headings.html", "guide.html", "wiki.html", "mail.txt", "helpdesk.html", "fields.html",
			"sharepoint.html", "mediawiki.html", "phpkb.html", "dokuwiki.html", "zendesk-it.html", "wordpress-es.html", "confluence-pt.html",
			"accordion.html", "tabs.html", "flare.htm", "salesforce.html", "wordarchive.mht", "chrome.mhtml", "notion.md", "forum.html", "plover.html", "oldtables.htm",
			"boxes.html", "googledoc.html", "spans.html", "numbers.html", "callouts.md", "expand.html", "capitals.txt",
			"stepcells.html", "docbook.html", "maillist.html", "struck.html", "printed.html", "pasted.txt", "comments.html" })
	void becomesWhatItsGoldenFileSays(String name) throws Exception {
		GoldenImport.check(name.replaceFirst("\\..*", "") + ".txt", Fixtures.read(name));
	}

	@ParameterizedTest
	@CsvSource({ "wordpress.html,4,1\u20134,2019-11-30,88,1", "zendesk.html,4,1\u20134,2021-06-08,'',1",
			"confluence.html,3,1\u20133,2017-02-17,FN-2031,1", "tables.html,4,1\u20134,,17,2",
			"frames,3,1\u20133,2017-02-17,9,0", "word.htm,3,1\u20133,2017-02-17,4711,1", "steps.txt,4,1\u20134,2019-03-02,SN-55,1",
					"readme.md,3,1\u20133,2020-05-06,'',2", "nosteps.html,0,,,'',1",
			"french.html,3,1\u20133,2017-02-17,12,1", "german.html,3,1\u20133,2017-02-17,5,1", "headings.html,3,1\u20133,2017-02-17,'',0",
			"guide.html,3,1\u20133,2017-02-17,'',1", "wiki.html,3,1\u20133,2017-02-17,'',0", "mail.txt,4,1\u20134,2017-02-17,FA-12,2",
					"helpdesk.html,4,1\u20134,2017-02-17,'',0",
			"fields.html,2,1\u20132,2017-02-17,'',1",
			"sharepoint.html,3,1\u20133,2017-02-17,'',1", "mediawiki.html,3,1\u20133,2017-02-17,'',1",
			"phpkb.html,3,1\u20133,2017-02-17,3071,1", "dokuwiki.html,3,1\u20133,2017-02-17,'',1",
			"zendesk-it.html,3,1\u20133,2017-02-17,'',1", "wordpress-es.html,3,1\u20133,2017-02-17,14,1",
			"confluence-pt.html,3,1\u20133,2017-02-17,'',1",
			"accordion.html,3,1\u20133,,'',2", "tabs.html,4,1\u20132 1\u20132,,'',0", "flare.htm,3,1\u20133,,'',1", "salesforce.html,3,1\u20133,2017-02-17,'',1",
			"wordarchive.mht,2,1\u20132,,88,1", "chrome.mhtml,2,1\u20132,2017-02-17,212,0", "notion.md,4,1\u20134,2017-03-01,'',1",
			"forum.html,3,1\u20133,,'',1", "plover.html,0,,2017-02-17,FA-0345,0", "oldtables.htm,3,1\u20133,2017-02-17,TB-0099,2",
			"boxes.html,0,,,'',5", "googledoc.html,4,1\u20134,2017-02-17,31,0", "callouts.md,4,1 1\u20133,2018-03-04,'',1", "expand.html,2,1\u20132,2017-02-17,77,1",
			"capitals.txt,4,1\u20134,2017-02-17,55,0",
			"stepcells.html,5,1\u20133 1\u20132,2017-02-17,'',1", "docbook.html,2,1\u20132,,'',1", "maillist.html,3,1\u20133,2017-02-17,'',1", "printed.html,3,1\u20133,,91,0",
			"pasted.txt,3,1\u20133,2017-02-17,'',1", "comments.html,2,1\u20132,,'',0" })
	void understandsStepsDateNumberAndWarnings(String name, int steps, String runs, LocalDate date, String alert, int warnings) throws Exception {
		ImportFacts facts = Fixtures.read(name).facts();
		assertEquals(steps, facts.steps().size());
		assertEquals(runs == null ? "" : runs, String.join(" ", facts.stepRuns()));
		assertEquals(Optional.ofNullable(date), facts.lastUpdated());
		assertEquals(alert, facts.alert());
		assertEquals(warnings, facts.warnings().size(), facts.warnings().toString());
	}

	@Test
	void takesPicturesThatAreThereAndNamesThoseThatAreNot() throws Exception {
		ImportedArticle article = Fixtures.article(Fixtures.read("wordpress.html"));
		assertEquals(List.of("recovery.png", "original-wordpress.html"), article.attachments().stream().map(ImportedAttachment::name).toList());
		assertTrue(article.article().body().contains("![Display with the word RECOVERY](attachments/recovery.png)"));
		assertEquals(List.of("Picture not loaded from the network: https://cdn.larkspur.example/pixel.gif."), article.remarks());
		assertEquals(2, article.leftOutFiles().size(), article.leftOutFiles().toString());
	}

	@Test
	void saysThatADateIsAmbiguous() throws Exception {
		ImportPreview preview = Fixtures.read("tables.html");
		assertEquals(List.of(LocalDate.of(2001, 3, 4), LocalDate.of(2001, 4, 3)), preview.facts().dateReadings());
		assertEquals(List.of("The date 03/04/2001 may be 2001-03-04 or 2001-04-03. No date was taken; say which it is."), preview.remarks());
		assertTrue(Fixtures.body(preview).contains("Last revised: 03/04/2001"));
	}

	@ParameterizedTest
	@CsvSource({ "word.htm,windows-1252", "german.html,windows-1252", "steps.txt,UTF-16LE", "steps.txt,UTF-16BE", "french.html,UTF-16LE" })
	void readsTheSameInWhateverEncodingWindowsWrites(String name, String encoding) throws Exception {
		String mark = encoding.startsWith("UTF-16") ? "\uFEFF" : "";
		ImportPreview preview = Fixtures.encoded(name, Charset.forName(encoding), mark);
		assertEquals(Fixtures.body(Fixtures.read(name)), Fixtures.body(preview));
		assertEquals(encoding, preview.text().encoding());
		assertEquals(Fixtures.read(name).facts().title(), preview.facts().title());
	}

	@Test
	void readsUtf16WithoutAMarkToo() throws Exception {
		assertEquals("UTF-16LE", Fixtures.encoded("steps.txt", StandardCharsets.UTF_16LE, "").text().encoding());
	}

	@Test
	void showsEverythingThatItLeavesOut() throws Exception {
		List<Piece> leftOut = Fixtures.article(Fixtures.read("zendesk.html")).leftOut();
		for (String furniture : List.of("Sign in", "Articles in this section", "Have more questions? Submit a request", "Related articles",
				"Powered by Zendesk")) {
			assertTrue(leftOut.stream().anyMatch(piece -> piece.text().equals(furniture) && !piece.because().isEmpty()), furniture);
		}
	}
}
