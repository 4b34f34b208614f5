/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports.source;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.fieldbench.kb.imports.ImportException;
import org.fieldbench.kb.imports.SourceFile;

/** A page saved with all its parts in one file (RFC 2557, multipart/related). */
public final class MhtReader {

	private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\"\\s;]+)\"?", Pattern.CASE_INSENSITIVE);

	/**
	 * A part of the file.
	 *
	 * @param headers by name in lower case
	 */
	public record Part(Map<String, String> headers, byte[] bytes) {

		public boolean isHtml() {
			return headers.getOrDefault("content-type", "").toLowerCase(Locale.ROOT).startsWith("text/html");
		}

		/** @return whether a page's address means this part */
		public boolean is(String address) {
			String id = headers.getOrDefault("content-id", "").replaceAll("[<>]", "");
			return address.equals(headers.get("content-location")) || !id.isEmpty() && address.equals("cid:" + id);
		}

		/** @param number tells parts without a name from each other */
		public SourceFile file(int number) {
			String location = headers.getOrDefault("content-location", "").replaceFirst("[?#].*$", "");
			String name = location.substring(location.lastIndexOf('/') + 1);
			return new SourceFile(name.isBlank() ? "part-" + number : name, bytes);
		}

		/** @return empty when it names none */
		public String charset() {
			Matcher found = Pattern.compile("charset=\"?([\\w.:-]+)", Pattern.CASE_INSENSITIVE).matcher(headers.getOrDefault("content-type", ""));
			return found.find() ? found.group(1) : "";
		}
	}

	private MhtReader() {
	}

	/** @throws ImportException if it is no such file */
	public static List<Part> read(SourceFile file) throws ImportException {
		String text = new String(file.bytes(), StandardCharsets.ISO_8859_1).replace("\r\n", "\n");
		int headEnd = text.indexOf("\n\n");
		Matcher boundary = BOUNDARY.matcher(headEnd < 0 ? "" : text.substring(0, headEnd));
		if (!boundary.find()) {
			throw new ImportException(file.name() + " is no web archive: it names no boundary between its parts. Save the page as HTML instead.");
		}
		List<Part> parts = new ArrayList<>();
		String[] pieces = text.substring(headEnd).split("\n--" + Pattern.quote(boundary.group(1)) + "(?:--)?[ \t]*(?:\n|$)");
		for (int at = 1; at < pieces.length; at++) {
			int end = pieces[at].indexOf("\n\n");
			if (end >= 0) {
				Map<String, String> headers = headers(pieces[at].substring(0, end));
				parts.add(new Part(headers, decoded(pieces[at].substring(end + 2), headers.getOrDefault("content-transfer-encoding", ""))));
			}
		}
		return parts;
	}

	private static Map<String, String> headers(String text) {
		Map<String, String> headers = new HashMap<>();
		for (String line : text.replaceAll("\n[ \t]+", " ").split("\n")) {
			int colon = line.indexOf(':');
			if (colon > 0) {
				headers.put(line.substring(0, colon).strip().toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
			}
		}
		return headers;
	}

	private static byte[] decoded(String text, String encoding) {
		return switch (encoding.toLowerCase(Locale.ROOT)) {
		case "base64" -> Base64.getMimeDecoder().decode(text.replaceAll("[^A-Za-z0-9+/]", ""));
		case "quoted-printable" -> quotedPrintable(text);
		default -> text.getBytes(StandardCharsets.ISO_8859_1);
		};
	}

	private static byte[] quotedPrintable(String text) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		String joined = text.replaceAll("=[ \t]*\n", "");
		for (int at = 0; at < joined.length(); at++) {
			int high = at + 2 < joined.length() ? Character.digit(joined.charAt(at + 1), 16) : -1;
			int low = high < 0 ? -1 : Character.digit(joined.charAt(at + 2), 16);
			if (joined.charAt(at) == '=' && low >= 0) {
				bytes.write(high * 16 + low);
				at += 2;
			} else {
				bytes.write(joined.charAt(at));
			}
		}
		return bytes.toByteArray();
	}
}
