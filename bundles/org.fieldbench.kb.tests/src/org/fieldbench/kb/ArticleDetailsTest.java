/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.fieldbench.kb.ArticleDetails.Detail;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleDetailsTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

	@TempDir
	private Path folder;

	private Map<String, List<String>> details(Function<Editorial, Editorial> how) throws KnowledgeBaseException {
		ArticleEditing editing = KnowledgeBase.in(folder).editing();
		Article article = Article.draft("1", "T", "x").withSource("The desk").withModels(List.of("IP710", "IP720"));
		editing.save(ArticleEdit.create(article.withEditorial(how.apply(article.editorial())), new Signature("Ann", "")));
		return ArticleDetails.of(editing.open("1"), TODAY).stream().collect(Collectors.toMap(Detail::label, Detail::values));
	}

	@Test
	void saysThatTheReviewIsOverdueAndWhatFollows() throws KnowledgeBaseException {
		Map<String, List<String>> details = details(editorial -> editorial.withState(ArticleState.APPROVED).withReviewDate(Optional.of(TODAY.minusDays(1)))
				.withVerifiedOn(List.of(new VerifiedOn("IP710", "15", "", "Ann", Optional.of(TODAY)), new VerifiedOn("IP720", "", "", "", Optional.empty()))));
		assertEquals(List.of("2026-11-26 (overdue)"), details.get("Review by"));
		assertEquals(List.of("Expired (approved, but its review date is past)"), details.get("State"));
		assertEquals(List.of("IP710, boot code 15, by Ann, on 2026-11-27", "IP720"), details.get("Verified on"));
		assertEquals(List.of("IP710, IP720"), details.get("Models"));
		assertEquals(List.of("The desk"), details.get("Source"));
		assertTrue(details.get("Revision").get(0).matches("1 by Ann, \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d \\(Own\\)"), details.get("Revision").toString());
	}

	@Test
	void isHonestAboutWhatIsNotThere() throws KnowledgeBaseException {
		Map<String, List<String>> details = details(editorial -> editorial.withReviewDate(Optional.of(TODAY)));
		assertEquals(List.of("2026-11-27"), details.get("Review by"));
		assertEquals(List.of("no phone yet"), details.get("Verified on"));
		assertEquals(Optional.empty(), Optional.ofNullable(details.get("Tags")));
	}
}
