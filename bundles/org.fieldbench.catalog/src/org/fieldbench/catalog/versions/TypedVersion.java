/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.versions;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.fieldbench.catalog.Ordering;
import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.catalog.VersionScheme;

/**
 * What a person typed for what a phone shows. People paste too much, put blanks where a display breaks its lines, and take the letter
 * O for a zero: in doubt this asks, and never guesses. Who says which characters count has answered.
 */
public final class TypedVersion {

	private static final Pattern BLANK = Pattern.compile("\\h");
	private static final String LOOKALIKES = "OoQlI|SB";
	private static final String DIGITS = "00011158";

	private TypedVersion() {
	}

	/**
	 * @param scheme that of the model's boot code or of its application firmware, says which characters count; null when unknown
	 * @throws VersionException if it holds no version, or could be read in more than one way; the message asks
	 */
	public static DecodedVersion read(PhoneModel model, VersionScheme scheme, String typed) throws VersionException {
		if (scheme == null) {
			throw new VersionException("It is not known where " + model.getName() + " shows this version. Say which characters it is.");
		}
		String text = typed.strip();
		oneLine(text);
		if (scheme.getPattern() == null) {
			noBlank(scheme, text);
			noLookalike(scheme, text);
		}
		return VersionDecoder.decode(model, scheme, text);
	}

	/**
	 * Reads the characters that a person chose, whatever the scheme says.
	 *
	 * @param scheme says what the version means; null when unknown
	 * @param first from 1
	 * @param last inclusive, not before the first
	 * @throws VersionException if the text is too short, or they are no version
	 */
	public static DecodedVersion read(PhoneModel model, VersionScheme scheme, String typed, int first, int last)
			throws VersionException {
		String text = typed.strip();
		if (text.length() < last) {
			throw new VersionException("\"" + text + "\" is too short: it has " + text.length() + " characters, and " + first + " to " + last
					+ " were asked for.");
		}
		String version = text.substring(first - 1, last);
		return new DecodedVersion(text, first, last, version,
				scheme == null ? Optional.empty() : VersionDecoder.band(model, scheme, version));
	}

	private static void oneLine(String text) throws VersionException {
		List<String> lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
		if (lines.size() > 1) {
			throw new VersionException("These are " + lines.size() + " lines, and which one holds the version is not known. Which one is it? "
					+ "Type that one alone.");
		}
	}

	private static void noBlank(VersionScheme scheme, String text) throws VersionException {
		Matcher blank = BLANK.matcher(text);
		if (blank.find() && blank.start() < scheme.getLastCharacter()) {
			throw new VersionException("There is a blank in \"" + text + "\". Does the phone show one there? If not, type it without. If so, say "
					+ "which characters are the version, counted from 1, blanks included.");
		}
	}

	/** Where letters belong to a version, an O may be one. */
	private static void noLookalike(VersionScheme scheme, String text) throws VersionException {
		boolean digitsOnly = scheme.getOrdering() == Ordering.NUMERIC || scheme.getOrdering() == Ordering.DOTTED;
		for (int i = scheme.getFirstCharacter() - 1; digitsOnly && i < Math.min(text.length(), scheme.getLastCharacter()); i++) {
			int kind = LOOKALIKES.indexOf(text.charAt(i));
			if (kind >= 0) {
				throw new VersionException("Character " + (i + 1) + " of \"" + text + "\" is \"" + text.charAt(i) + "\", which looks like "
						+ DIGITS.charAt(kind) + ". Which of the two does the phone show? Type the digit if it is one.");
			}
		}
	}
}
