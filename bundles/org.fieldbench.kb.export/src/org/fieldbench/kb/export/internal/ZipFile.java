/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.export.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.fieldbench.kb.Attachment;

import com.google.gson.GsonBuilder;

/** Articles as folders in a zip: unpacked into the user's articles folder they are there again. */
final class ZipFile implements Maker {

	/** Names each file with its SHA-256. */
	static final String MANIFEST = "manifest.json";

	@Override
	public void make(List<Sheet> sheets, OutputStream out, Work work) throws IOException {
		List<Map<String, Object>> articles = new ArrayList<>();
		ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
		for (Sheet sheet : sheets) {
			work.at("Packing article " + sheet.id(), articles.size(), sheets.size());
			articles.add(article(zip, sheet, work));
		}
		Map<String, Object> manifest = new LinkedHashMap<>();
		manifest.put("format", 1);
		manifest.put("exported", work.clock().instant().truncatedTo(java.time.temporal.ChronoUnit.SECONDS).toString());
		manifest.put("articles", articles);
		zip.putNextEntry(new ZipEntry(MANIFEST));
		zip.write((new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create().toJson(manifest) + "\n").getBytes(StandardCharsets.UTF_8));
		zip.closeEntry();
		zip.finish();
	}

	private static Map<String, Object> article(ZipOutputStream zip, Sheet sheet, Work work) throws IOException {
		List<Map<String, Object>> files = new ArrayList<>();
		String folder = sheet.id() + "/";
		files.add(entry(zip, folder + "article.md", sheet, new java.io.ByteArrayInputStream(sheet.open().text().getBytes(StandardCharsets.UTF_8))));
		for (Attachment file : sheet.attachments()) {
			work.check();
			MarkdownFolder.checkName(file);
			try (InputStream in = sheet.content(file)) {
				files.add(entry(zip, folder + "attachments/" + file.name(), sheet, in));
			}
		}
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("id", sheet.id());
		facts.put("title", sheet.article().title());
		facts.put("revision", sheet.revision());
		facts.put("files", files);
		return facts;
	}

	private static Map<String, Object> entry(ZipOutputStream zip, String name, Sheet sheet, InputStream content) throws IOException {
		ZipEntry entry = new ZipEntry(name);
		sheet.open().revision().time().map(Instant::toEpochMilli).ifPresent(entry::setTime);
		zip.putNextEntry(entry);
		MessageDigest digest = sha256();
		long size = content.transferTo(new DigestOutputStream(zip, digest));
		zip.closeEntry();
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("path", name);
		facts.put("size", size);
		facts.put("sha256", HexFormat.of().formatHex(digest.digest()));
		return facts;
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java has SHA-256.", e);
		}
	}
}
