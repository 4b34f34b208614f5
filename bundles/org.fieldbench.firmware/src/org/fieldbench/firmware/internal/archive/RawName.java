/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.archive;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Names as archives hold them: bytes, mostly without a word on their character set. */
public final class RawName {

	/** What names without a mark are in (PKWARE APPNOTE, appendix D), where the Java runtime has it. */
	public static final Charset OLD = Charset.isSupported("IBM437") ? Charset.forName("IBM437") : StandardCharsets.ISO_8859_1;

	private RawName() {
	}

	/** Many programs write UTF-8 without saying so; CP437 text is hardly ever valid UTF-8 by chance. */
	public static String decoded(byte[] raw) {
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
		} catch (CharacterCodingException e) {
			return new String(raw, OLD);
		}
	}

	/**
	 * @return with forward slashes, since some Windows programs write backslashes, and those only; without the folder itself in
	 *         front, which tar writes; "./" alone for that folder
	 */
	public static String plain(String name) {
		String plain = name.indexOf('/') < 0 ? name.replace('\\', '/') : name;
		while (plain.startsWith("./") && plain.length() > 2) {
			plain = plain.substring(2);
		}
		return plain.equals(".") ? "./" : plain;
	}
}
