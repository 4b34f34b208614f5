/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.fieldbench.kb.imports.DecodedText;
import org.fieldbench.kb.imports.ImportException;

/**
 * Finds out how a text is encoded, in this order: a byte order mark; zero bytes as UTF-16 has them; UTF-8 that is valid and
 * not only ASCII; what the page declares, if its bytes are valid in it; CP1252. So a wrong declaration cannot spoil a text,
 * and is told.
 */
public final class TextDecoder {

	private static final Charset CP1252 = Charset.forName("windows-1252");
	/** How many bytes tell whether there are zeros as in UTF-16. */
	private static final int SAMPLE = 4096;
	/** Of a hundred code units of Western text at least so many have a zero byte, and on one side only. */
	private static final int ZEROS = 30;

	private final byte[] bytes;
	private final List<String> doubts = new ArrayList<>();

	private TextDecoder(byte[] bytes) {
		this.bytes = bytes;
	}

	public static DecodedText decode(byte[] bytes) {
		return new TextDecoder(bytes).decode();
	}

	/** @throws ImportException if there is no such encoding */
	public static DecodedText decode(byte[] bytes, String encoding) throws ImportException {
		try {
			Charset given = Charset.forName(encoding);
			int mark = ByteOrderMark.of(bytes).filter(found -> found.charset().equals(given)).map(ByteOrderMark::length).orElse(0);
			return new TextDecoder(bytes).as(given, mark, "it was given");
		} catch (IllegalArgumentException e) {
			throw new ImportException("There is no encoding \"" + encoding + "\". Common ones: UTF-8, UTF-16LE, windows-1252.", e);
		}
	}

	private DecodedText decode() {
		Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
		Optional<Declaration> declared = Declaration.in(bytes);
		if (mark.isPresent()) {
			declared.ifPresent(other -> compare(other, mark.get().charset(), "its byte order mark shows"));
			return as(mark.get().charset(), mark.get().length(), "it begins with a byte order mark");
		}
		Optional<Charset> wide = wide();
		if (wide.isPresent()) {
			return as(wide.get(), 0, "its zero bytes show it");
		}
		return narrow(declared);
	}

	private DecodedText narrow(Optional<Declaration> declared) {
		boolean utf8 = valid(StandardCharsets.UTF_8);
		if (utf8 && !isAscii()) {
			declared.ifPresent(other -> compare(other, StandardCharsets.UTF_8, "its bytes show"));
			return as(StandardCharsets.UTF_8, 0, "its bytes are valid UTF-8");
		}
		if (declared.flatMap(Declaration::charset).filter(charset -> !isUtf16(charset) && valid(charset)).isPresent()) {
			return as(declared.get().charset().get(), 0, "the page declares " + declared.get().name());
		}
		declared.ifPresent(other -> doubts.add("The page declares the encoding " + other.name() + ", but its bytes are not valid in it."));
		return utf8 ? as(StandardCharsets.UTF_8, 0, "it holds only ASCII")
				: as(CP1252, 0, "it is no UTF-8 and says nothing usable, as Windows programs write it");
	}

	/** A page whose declaration can be read byte by byte is not UTF-16, whatever it declares. */
	private void compare(Declaration declared, Charset found, String evidence) {
		if (declared.charset().filter(charset -> charset.equals(found) || isUtf16(charset) && isUtf16(found)).isEmpty()) {
			doubts.add("The page declares the encoding " + declared.name() + ", but " + evidence + " " + found.name() + ". "
					+ found.name() + " was taken.");
		}
	}

	private static boolean isUtf16(Charset charset) {
		return charset.name().startsWith("UTF-16");
	}

	private DecodedText as(Charset charset, int skip, String how) {
		String text = new String(bytes, skip, bytes.length - skip, charset);
		long unreadable = text.chars().filter(c -> c == '\uFFFD').count();
		if (unreadable > 0) {
			doubts.add(unreadable + (unreadable == 1 ? " character" : " characters") + " cannot be read as " + charset.name()
					+ " and became \uFFFD. Try another encoding.");
		}
		return new DecodedText(text.replace("\r\n", "\n").replace('\r', '\n'), charset.name(), how, doubts);
	}

	/** UTF-16 without a mark: of Western text every other byte is zero. */
	private Optional<Charset> wide() {
		int units = Math.min(bytes.length, SAMPLE) / 2;
		int[] zeros = new int[2];
		for (int at = 0; at < units * 2; at++) {
			zeros[at % 2] += bytes[at] == 0 ? 1 : 0;
		}
		if (units == 0 || Math.max(zeros[0], zeros[1]) * 100 < units * ZEROS || Math.min(zeros[0], zeros[1]) * 10 > units) {
			return Optional.empty();
		}
		return Optional.of(zeros[0] > zeros[1] ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
	}

	private boolean isAscii() {
		for (byte b : bytes) {
			if (b < 0) {
				return false;
			}
		}
		return true;
	}

	private boolean valid(Charset charset) {
		try {
			charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)
					.decode(ByteBuffer.wrap(bytes));
			return true;
		} catch (CharacterCodingException e) {
			return false;
		}
	}
}
