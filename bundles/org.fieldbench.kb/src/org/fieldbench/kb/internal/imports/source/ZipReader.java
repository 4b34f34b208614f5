/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipException;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.fieldbench.kb.imports.ImportException;

/** Reads a zip into a set. Nothing is written to disk; names only name. */
final class ZipReader {

	private static final Charset OLD = Charset.isSupported("IBM437") ? Charset.forName("IBM437") : StandardCharsets.ISO_8859_1;

	private final SourceSet set;

	ZipReader(SourceSet set) {
		this.set = set;
	}

	/** @throws ImportException if it is no zip, is damaged, or unpacks to too much */
	void read(Path file) throws IOException {
		try (ZipFile zip = ZipFile.builder().setPath(file).setCharset(OLD).setUseUnicodeExtraFields(true).get()) {
			for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
				if (!entry.isDirectory() && !entry.getName().startsWith("__MACOSX/")) {
					read(zip, entry);
				}
			}
		} catch (ImportException e) {
			throw e;
		} catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
			throw new ImportException("The zip " + file + " is damaged or no zip: " + e.getMessage(), e);
		}
		if (set.files().isEmpty()) {
			throw new ImportException("The zip " + file + " holds no file that can be read." + String.join(" ", set.remarks()));
		}
	}

	private void read(ZipFile zip, ZipArchiveEntry entry) throws IOException {
		Optional<String> problem = RelativePath.problem(entry.getName());
		if (problem.isPresent()) {
			set.leaveOut(entry.getName(), problem.get());
		} else if (entry.isUnixSymlink()) {
			set.leaveOut(entry.getName(), "it is a link");
		} else if (entry.getGeneralPurposeBit().usesEncryption()) {
			set.leaveOut(entry.getName(), "it is encrypted; unpack the zip with its password and import the folder");
		} else if (!zip.canReadEntryData(entry)) {
			set.leaveOut(entry.getName(), "it is packed in a way that cannot be read");
		} else {
			set.reading(entry.getName());
			set.add(RelativePath.normal(entry.getName()).orElseThrow(), bytes(zip, entry));
		}
	}

	private byte[] bytes(ZipFile zip, ZipArchiveEntry entry) throws IOException {
		int limit = PageKind.of(entry.getName().toLowerCase(Locale.ROOT)) == PageKind.OTHER ? set.limits().fileSize() : set.limits().pageSize();
		try (InputStream in = zip.getInputStream(entry)) {
			byte[] bytes = Limited.read(in, limit, entry.getName());
			if (set.limits().tooDense(entry.getCompressedSize(), bytes.length)) {
				throw new ImportException("The file " + entry.getName() + " unpacks to more than " + set.limits().ratio()
						+ " times its size, as zip bombs do. It is not imported.");
			}
			return bytes;
		} catch (ZipException e) {
			throw new ImportException("The file " + entry.getName() + " in the zip is damaged: " + e.getMessage(), e);
		}
	}
}
