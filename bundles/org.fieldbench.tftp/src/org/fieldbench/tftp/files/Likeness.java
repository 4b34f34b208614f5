/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.files;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

import org.fieldbench.tftp.internal.files.SafeName;

/** A way in which a requested name and one that exists are taken for the same: when these forms of them are equal. */
record Likeness(UnaryOperator<String> name, UnaryOperator<String> request) {

	private static final Likeness SLASHES = of(SafeName::withoutRoot);
	private static final Likeness END = of(Likeness::trimmed);
	static final Likeness CASE = of(Likeness::folded);
	/** A client that knows netascii only asks for other letters with question marks. */
	private static final Likeness LETTERS = new Likeness(name -> ForgivingNames.netascii(folded(name)), Likeness::folded);

	static final Likeness ROUGHLY = of(name -> ForgivingNames.netascii(folded(name)));
	static final Likeness SAME_LAST_PART_ROUGHLY = of(name -> ForgivingNames.netascii(last(folded(name))));

	/** Nearest first. */
	static final List<Likeness> IN_PLACE = List.of(SLASHES, END, CASE, LETTERS);
	static final List<Likeness> ANYWHERE = List.of(SLASHES, END, CASE, of(name -> last(trimmed(name))),
			of(name -> last(folded(name))), LETTERS);

	private static Likeness of(UnaryOperator<String> form) {
		return new Likeness(form, form);
	}

	String ofName(String text) {
		return name.apply(text);
	}

	String ofRequest(String text) {
		return request.apply(text);
	}

	private static String trimmed(String text) {
		return SafeName.trimmed(SafeName.withoutRoot(text));
	}

	/** Composed, since some file systems keep a letter and its accent apart. */
	private static String folded(String text) {
		return Normalizer.normalize(trimmed(text), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
	}

	private static String last(String text) {
		return text.substring(text.lastIndexOf('/') + 1);
	}
}
