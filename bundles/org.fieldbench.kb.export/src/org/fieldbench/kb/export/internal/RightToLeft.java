/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.export.internal;

import java.lang.Character.UnicodeBlock;
import java.text.Bidi;
import java.util.Set;
import java.util.stream.Collectors;

import org.jsoup.nodes.Element;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter.ICUBidiSplitterFactory;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

/** Scripts that are written from right to left: their words in order, Arabic letters joined, their paragraphs from the right. */
final class RightToLeft {

	/** Scripts whose letters stand alone. */
	private static final Set<UnicodeBlock> UNJOINED = Set.of(UnicodeBlock.HEBREW, UnicodeBlock.ALPHABETIC_PRESENTATION_FORMS, UnicodeBlock.THAANA,
			UnicodeBlock.SAMARITAN, UnicodeBlock.ARABIC_PRESENTATION_FORMS_A, UnicodeBlock.ARABIC_PRESENTATION_FORMS_B);
	private static final String BLOCKS = "p,h1,h2,h3,h4,h5,h6,td,th,blockquote,dt,dd,ol,ul";
	private static final String EXACT = "[dir=rtl] code, [dir=rtl] kbd, [dir=rtl] samp";

	private RightToLeft() {
	}

	static boolean isIn(String text) {
		return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
	}

	/** @return the characters that text is set with: the forms that letters have within words, for all others themselves */
	static String set(String text) {
		return isIn(text) ? new ICUBidiReorderer().shapeText(text) : text;
	}

	/** @return letters that should be joined with their neighbours and are not, since their forms are known to fonts only; with commas */
	static String broken(String text) {
		return text.codePoints().filter(RightToLeft::isBroken).distinct().limit(20).mapToObj(Character::toString).collect(Collectors.joining(", "));
	}

	private static boolean isBroken(int character) {
		byte direction = Character.getDirectionality(character);
		boolean rightToLeft = direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
		boolean joined = character >= 0x621 && character <= 0x64a;
		return rightToLeft && Character.isLetter(character) && !joined && !UNJOINED.contains(UnicodeBlock.of(character));
	}

	/** Has paragraphs that begin so run so. What is keyed in and what a phone shows is no part of their order. */
	static void mark(Element body) {
		if (!isIn(body.text())) {
			return;
		}
		body.select(BLOCKS).stream().filter(block -> block.closest(".details") == null && runsSo(block.text())).forEach(block -> block.attr("dir", "rtl"));
		body.select(EXACT).stream().filter(exact -> !runsSo(exact.text())).forEach(exact -> exact.wrap("<bdi dir=\"ltr\"></bdi>"));
	}

	private static boolean runsSo(String text) {
		return !text.isEmpty() && !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
	}

	static void addTo(PdfRendererBuilder builder) {
		builder.useUnicodeBidiSplitter(new ICUBidiSplitterFactory());
		builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
	}
}
