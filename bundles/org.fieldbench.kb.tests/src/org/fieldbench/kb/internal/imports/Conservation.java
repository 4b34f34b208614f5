/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;

import org.fieldbench.kb.imports.ImportPreview;
import org.fieldbench.kb.imports.ImportChoices;
import org.fieldbench.kb.imports.Piece;
import org.fieldbench.kb.imports.Piece.Kind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Shows that no word is lost: all of the source is in the pieces, and all pieces are in the article or in the list of what was left out. */
public final class Conservation {

	private Conservation() {
	}

	/** The words of a page's text, and those that nobody sees, in their order. */
	record Words(String seen, String unseen) {

		static Words ofHtml(String html) {
			StringBuilder seen = new StringBuilder();
			StringBuilder unseen = new StringBuilder();
			Jsoup.parse(html.replace("\0", "")).traverse((Node node, int depth) -> {
				if (node instanceof TextNode text) {
					seen.append(text.getWholeText());
				} else if (node instanceof DataNode data) {
					unseen.append(data.getWholeData());
				} else if (node instanceof Comment comment) {
					unseen.append(comment.getData());
				}
			});
			return new Words(Balance.squash(seen.toString()), Balance.squash(unseen.toString()));
		}

		static Words ofText(String text) {
			return new Words(Balance.squash(text.replace("\0", "")), "");
		}
	}

	static void check(Page page, Words source, ImportPreview preview) {
		assertEquals(source.seen(), words(page, false), "what is seen");
		assertEquals(source.unseen(), words(page, true), "what is not seen");
		check(preview);
	}

	/** Every piece with words is in the article, or left out for a reason. */
	static void check(ImportPreview preview) {
		List<Piece> leftOut = preview.article(ImportChoices.NONE).leftOut();
		for (Piece piece : preview.pieces()) {
			boolean listed = leftOut.contains(piece);
			assertEquals(!piece.kept() && !piece.text().isBlank(), listed, piece.toString());
			assertTrue(piece.kept() || !piece.rule().isEmpty() && !piece.because().isEmpty(), piece.toString());
		}
		List<String> lost = preview.article(ImportChoices.NONE).remarks().stream().filter(remark -> remark.startsWith("Look at the words")).toList();
		assertEquals(List.of(), lost, preview.article(ImportChoices.NONE).article().body());
	}

	private static String words(Page page, boolean hidden) {
		return Balance.squash(page.blocks().stream().filter(block -> block.is(Kind.HIDDEN) == hidden && !block.is(Kind.NOTE)).map(Block::sourceText)
				.collect(Collectors.joining()));
	}
}
