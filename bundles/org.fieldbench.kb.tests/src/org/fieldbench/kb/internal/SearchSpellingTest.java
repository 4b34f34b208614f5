/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.fieldbench.kb.search.IndexProgress;
import org.fieldbench.kb.search.SearchRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "Did you mean" for several wrong words at once: what is offered is in an article together. */
class SearchSpellingTest {

	@TempDir
	private Path folder;
	private ArticleSearchService search;

	@BeforeEach
	void write() throws IOException {
		article(1, "The firewall blocks the proxy server of the tenant.");
		for (int decoy = 2; decoy < 8; decoy++) {
			article(decoy, "A firewala, and the text goes on.");
			article(decoy + 10, "The proxzy, of which nobody has heard.");
		}
		Bookshelf shelf = TestArticles.shelf(List.of(), folder, Optional.empty());
		search = new ArticleSearchService(shelf);
		search.update(IndexProgress.NONE);
	}

	private void article(int id, String body) throws IOException {
		Path article = Files.createDirectories(folder.resolve("a" + id));
		Files.writeString(article.resolve("article.md"), "---\ntitle: Article " + id + "\n---\n" + body + "\n");
	}

	private Optional<String> suggestion(String text) {
		return search.find(SearchRequest.of(text, 5)).suggestion();
	}

	@ParameterizedTest
	@CsvSource(ignoreLeadingAndTrailingWhitespace = false, value = { "firewal proxxy,firewall proxy", "FIREWAL  Proxxy ,firewall  proxy ", "proxxy firewal servr,proxy firewall server", "firewal proxxy servr tennant,firewall proxy server tenant",
			"firewall proxxy,firewall proxy", "firewal-bloks,firewall-blocks", "firewal tag:x,''", "firewal -proxxy,firewala -proxxy", "\"the firewal bloks\",\"the firewall blocks\"",
			"firewal ,firewala ", "firewal qqqqqq,''" })
	void offersWhatIsInAnArticleTogether(String typed, String offered) {
		assertEquals(Optional.of(offered).filter(text -> !text.isEmpty()), suggestion(typed));
	}

	/** A quotation with another blank than the space is none to be corrected, and no trouble. */
	@Test
	void leavesOddBlanksAlone() {
		assertEquals(Optional.empty(), suggestion("\"firewal\tproxxy\""));
	}
}
