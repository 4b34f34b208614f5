/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.fieldbench.kb.internal.files.FileArticleStore;
import org.fieldbench.kb.search.IndexProgress;
import org.fieldbench.kb.search.SearchRequest;
import org.fieldbench.kb.search.SearchResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchLanguageTest {

	@TempDir
	private Path folder;
	private final Map<String, String> said = new HashMap<>();
	private final Set<String> liked = new HashSet<>();
	private Bookshelf shelf;
	private ArticleSearchService search;

	@BeforeEach
	void write() throws IOException {
		article("1", "Flashing the boot code", "state: approved\nmodels:\n  - IP710\ntags:\n  - power supply\n", "The phone hangs after flashing. Never unplug it. Uses TFTP.");
		article("2", "Handset noise", "state: draft\nmodels:\n  - IP720\ntags:\n  - power\n", "Code of the boot loader. Unplugging helps. Cafe\u0301 and na\u00EFve.");
		article("3", "Old notes", "state: trash\n", "The phone hangs.");
		article("4", "\u96FB\u8A71\u6A5F\u306E\u8D77\u52D5", "", "\u96FB\u8A71\u6A5F\u304C\u8D77\u52D5\u3057\u307E\u305B\u3093\u3002IP710\u3092\u518D\u8D77\u52D5");
		article("5", "\u0422\u0435\u043B\u0435\u0444\u043E\u043D", "", "\u0422\u0435\u043B\u0435\u0444\u043E\u043D \u043D\u0435 \u0437\u0430\u0433\u0440\u0443\u0436\u0430\u0435\u0442\u0441\u044F");
		article("6", "\u0627\u0644\u0647\u0627\u062A\u0641", "", "\u0627\u0644\u0647\u0627\u062A\u0641 \u0644\u0627 \u064A\u0639\u0645\u0644");
		article("7", "\u0E42\u0E17\u0E23\u0E28\u0E31\u0E1E\u0E17\u0E4C", "", "\u0E42\u0E17\u0E23\u0E28\u0E31\u0E1E\u0E17\u0E4C\u0E44\u0E21\u0E48\u0E17\u0E33\u0E07\u0E32\u0E19");
		article("8", "\uC804\uD654\uAE30", "", "\uC804\uD654\uAE30\uB294 \uCF1C\uC9C0\uC9C0 \uC54A\uC2B5\uB2C8\uB2E4");
		article("9", "\u092B\u093C\u094B\u0928", "", "\u0939\u093F\u0928\u094D\u0926\u0940 \u092E\u0947\u0902");
		shelf = new Bookshelf(List.of(), new FileArticleStore(folder, Clock.systemUTC()), List.of(), Optional::empty, new Said());
		search = new ArticleSearchService(shelf);
		search.update(IndexProgress.NONE);
	}

	private final class Said implements Remarks {
		@Override
		public Map<String, String> comments() {
			return said;
		}

		@Override
		public Collection<String> favourites() {
			return liked;
		}

		@Override
		public void onChange(Runnable action) {
			// The test says when.
		}
	}

	private void article(String id, String title, String head, String body) throws IOException {
		Files.createDirectories(folder.resolve(id));
		Files.writeString(folder.resolve(id).resolve("article.md"), "---\ntitle: '" + title + "'\n" + head + "---\n" + body + "\n");
	}

	private SearchResult find(String text) {
		return search.find(SearchRequest.of(text, 20));
	}

	private String ids(String text) {
		return String.join(" ", find(text).hits().stream().map(hit -> hit.article().id()).toList());
	}

	private String sorted(String text) {
		return String.join(" ", find(text).hits().stream().map(hit -> hit.article().id()).sorted().toList());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\u0001', value = {
			"unplugged|1 2", "flash|1", "HANGING|1", "cafe|2", "naive|2",
			"boot code|1 2", "\"boot code\"|1", "\"code of the boot\"|2", "\"boot cod\"|''",
			"boot -phone|2", "-phone boot|2", "boot -\"boot code\"|2", "unplugg -tag:power|''", "unplug -tag:\"power supply\"|2",
			"tag:power|1 2", "tag:\"power supply\"|1", "model:IP710 boot|1", "model:ip7|1 2", "tag:power state:draft|2", "state:draft|2",
			"hang|1", "hang state:trash|3", "state:trash|3", "boot state:draft state:approved|1 2", "-state:approved|2", "ip710 tftp|1" })
	void finds(String text, String ids) {
		assertEquals(ids.replace("'", ""), sorted(text));
	}

	@ParameterizedTest
	@CsvSource({ "\u96FB,4", "\u96FB\u8A71,4", "\u8D77\u52D5,4", "\u52D5\u3057\u307E,4", "\u8A71\u96FB,''", "IP710,1 4", "\u0442\u0435\u043B\u0435\u0444,5", "\u0417\u0410\u0413\u0420\u0423\u0416\u0410\u0415\u0422\u0421\u042F,5",
			"\u064A\u0639\u0645\u0644,6", "\u0627\u0644\u0647\u0627,6", "\u0E17\u0E33\u0E07\u0E32\u0E19,7", "\u0E28\u0E31\u0E1E,7", "\u0E17,7", "\uC804\uD654,8", "\uD654\uAE30,8", "\u0939\u093F\u0928\u094D\u0926\u0940,9", "\u0939\u093F\u0928,9" })
	void findsOtherScripts(String text, String ids) {
		assertEquals(ids, sorted(text));
	}

	@Test
	void leavesNoSeparatorsInASnippet() {
		String snippet = find("\u8D77\u52D5").hits().getFirst().snippet();
		assertTrue(snippet.contains("\u2068\u8D77\u52D5\u2069"), snippet);
		assertEquals(-1, snippet.indexOf('\u200B'));
	}

	@Test
	void offersTheNearestWords() {
		assertEquals(Optional.of("flashing boot"), find("falshing boot").suggestion());
		assertEquals(Optional.of("\"boot code\" -tag:x"), find("\"bot code\" -tag:x").suggestion());
		assertEquals(Optional.of("tftp"), find("tfpt").suggestion());
		assertEquals(Optional.of("ip710 phone"), find("ip701 phone").suggestion());
		assertEquals(Optional.empty(), find("zyzzyva").suggestion());
		assertEquals(Optional.empty(), find("flashing").suggestion(), "it finds what it means");
		assertEquals(Optional.empty(), find("hang state:foo").suggestion());
	}

	@Test
	void findsWhatPeopleSayAndTheirFavouritesFirst() {
		assertEquals("", ids("marmalade"));
		said.put("2", "Marmalade on the **contacts**.");
		search.update(IndexProgress.NONE);
		assertEquals("2", ids("marmalade contact"));
		said.clear();
		search.update(IndexProgress.NONE);
		assertEquals("", ids("marmalade"));
		assertEquals("1 2", ids("boot"));
		liked.add("2");
		assertEquals("2 1", ids("boot"));
	}

	@Test
	void featuredOnesAreBeforeTheOthers() throws IOException {
		article("0", "Last", "state: featured\n", "A word about boot.");
		search.update(IndexProgress.NONE);
		assertEquals("0 1 2", ids("boot"));
	}

	@Test
	void findsTheTextOfAttachmentsButNotWhatAnImportLeftOut() throws IOException {
		Path files = Files.createDirectories(folder.resolve("1/attachments"));
		Files.writeString(files.resolve("server.log"), "kumquat served");
		Files.writeString(files.resolve("page.html"), "<p>persim<b>mon</b></p><script>secret()</script>");
		Files.writeString(files.resolve("original-page.html"), "furniture");
		Files.write(files.resolve("picture.png"), "tangerine".getBytes());
		search.update(IndexProgress.NONE);
		assertEquals("1 1 1", ids("kumquats") + " " + ids("persimmon") + " " + ids("picture.png"));
		assertEquals("", ids("furniture") + ids("tangerine") + ids("secret"));
		Files.delete(files.resolve("server.log"));
		search.update(IndexProgress.NONE);
		assertEquals("", ids("kumquats"));
	}

	@Test
	void noticesWhatOthersChangeAddAndTakeAway() throws IOException {
		article("2", "Handset noise", "", "Quite another text, and longer, about pomegranates.");
		article("20", "New", "", "pomegranate");
		search.update(IndexProgress.NONE);
		assertEquals("2 20", sorted("pomegranate"));
		assertEquals("1", ids("unplug"));
		Files.delete(folder.resolve("20/article.md"));
		Files.delete(folder.resolve("20"));
		search.update(IndexProgress.NONE);
		assertEquals("2", ids("pomegranate"));
	}

	@Test
	void whatIsPastItsReviewDateIsExpired() throws IOException {
		article("1", "Flashing", "reviewDate: 2020-01-01\n", "Old boot advice.");
		search.update(IndexProgress.NONE);
		assertEquals("1", ids("state:expired boot"));
		assertTrue(shelf.index().setToday(java.time.LocalDate.of(2019, 12, 31)), "the day before, it was good to use");
		assertEquals("", ids("state:expired boot"));
		assertEquals("1", ids("state:approved boot"));
	}
}
