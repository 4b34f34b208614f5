/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports.source;

import java.io.ByteArrayOutputStream;
import java.net.URI;
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

	private static final int DEEPEST = 4;

	/**
	 * A part of the file.
	 *
	 * @param headers by name in lower case
	 */
	public record Part(Map<String, String> headers, byte[] bytes) {

		public boolean isHtml() {
			return headers.getOrDefault("content-type", "").toLowerCase(Locale.ROOT).startsWith("text/html");
		}

		/**
		 * @param address as the page writes it
		 * @param page the part that writes it
		 * @return whether this part is meant
		 */
		public boolean is(String address, Part page) {
			String id = headers.getOrDefault("content-id", "").replaceAll("[<>]", "");
			String location = headers.getOrDefault("content-location", "");
			return address.equals(location) || !id.isEmpty() && address.equals("cid:" + id)
					|| !location.isEmpty() && page.whole(address).equals(page.whole(location));
		}

		/** A part may name another one relative to where it was itself, as Word does. */
		private String whole(String address) {
			try {
				return URI.create(blank(headers.getOrDefault("content-location", ""))).resolve(blank(address)).toString().replaceFirst("^file:/+", "file:/");
			} catch (IllegalArgumentException e) {
				return address;
			}
		}

		private static String blank(String address) {
			return address.strip().replace(" ", "%20").replace('\\', '/');
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
		List<Part> parts = parts(text, 0);
		if (parts.isEmpty()) {
			throw new ImportException(file.name() + " is no web archive: it names no boundary between its parts. Save the page as HTML instead.");
		}
		return parts;
	}

	/** A part may have parts itself; a page without pictures is the only one. */
	private static List<Part> parts(String text, int depth) {
		int headEnd = text.indexOf("\n\n");
		String head = headEnd < 0 ? "" : text.substring(0, headEnd);
		Map<String, String> headers = headers(head);
		Matcher boundary = BOUNDARY.matcher(headers.getOrDefault("content-type", ""));
		if (!boundary.find() || depth > DEEPEST) {
			return headers.containsKey("content-type") ? List.of(part(headers, text.substring(headEnd + 2))) : List.of();
		}
		List<Part> parts = new ArrayList<>();
		String[] pieces = text.substring(headEnd).split("\n--" + Pattern.quote(boundary.group(1)) + "(?:--)?[ \t]*(?:\n|$)");
		for (int at = 1; at < pieces.length; at++) {
			parts.addAll(parts(pieces[at].startsWith("\n") ? "\n" + pieces[at] : pieces[at], depth + 1));
		}
		return parts;
	}

	private static Part part(Map<String, String> headers, String text) {
		return new Part(headers, decoded(text, headers.getOrDefault("content-transfer-encoding", "")));
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
