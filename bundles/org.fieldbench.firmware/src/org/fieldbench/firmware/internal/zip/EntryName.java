/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.zip;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry.NameSource;

/** The name of an entry: how it is read, and what is wrong with it. */
final class EntryName {

	/** What names without the UTF-8 flag are in (APPNOTE, appendix D), where the Java runtime has it. */
	static final Charset OLD = Charset.isSupported("IBM437") ? Charset.forName("IBM437") : StandardCharsets.ISO_8859_1;

	private static final int LONGEST = 1024;
	private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*", Pattern.DOTALL);

	private EntryName() {
	}

	/** @return with forward slashes; some Windows programs write backslashes, and those only */
	static String of(ZipArchiveEntry entry) {
		String name = decoded(entry);
		return name.indexOf('/') < 0 ? name.replace('\\', '/') : name;
	}

	/** Many programs write UTF-8 without saying so; CP437 text is hardly ever valid UTF-8 by chance. */
	private static String decoded(ZipArchiveEntry entry) {
		byte[] raw = entry.getRawName();
		return entry.getNameSource() != NameSource.NAME || raw == null ? entry.getName() : decoded(raw);
	}

	static String decoded(byte[] raw) {
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
		} catch (CharacterCodingException e) {
			return new String(raw, OLD);
		}
	}

	/** @return what is wrong with the name, to follow it in a sentence */
	static Optional<String> fault(String name) {
		if (name.isEmpty()) {
			return Optional.of("has no name");
		}
		if (name.length() > LONGEST) {
			return Optional.of("has a name of more than " + Refusal.number(LONGEST) + " characters");
		}
		if (name.codePoints().anyMatch(EntryName::invisible)) {
			return Optional.of("has control characters in its name");
		}
		return placeFault(name);
	}

	private static Optional<String> placeFault(String name) {
		if (name.indexOf('\\') >= 0) {
			return Optional.of("mixes slashes and backslashes in its name");
		}
		if (name.startsWith("/")) {
			return Optional.of("has an absolute name, which points outside the bundle");
		}
		if (DRIVE.matcher(name).matches()) {
			return Optional.of("has a drive letter in its name, which points outside the bundle");
		}
		boolean climbs = Arrays.asList(name.split("/")).contains("..");
		return climbs ? Optional.of("has \"..\" in its name, which points outside the bundle") : Optional.empty();
	}

	/** @return what two names share that a file system or a phone could take for the same */
	static String key(String name) {
		return Normalizer.normalize(name, Normalizer.Form.NFC).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
	}

	/** Control characters, and those that turn the direction of text and so disguise a name. */
	static boolean invisible(int c) {
		return Character.isISOControl(c) || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
	}
}
