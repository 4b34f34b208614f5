/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.export;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

import org.fieldbench.files.UnreadableException;

/**
 * What is known of the site where an article is worked through. Nothing is made up: what is not given stays a line to write
 * on.
 *
 * @param values by their keys: those of {@link SiteField}, and others as they are called; none is blank
 */
public record SiteValues(Map<String, String> values) {

	/** Nothing is known. */
	public static final SiteValues NONE = new SiteValues(Map.of());
	/** Longest value, in characters. */
	public static final int LONGEST = 200;

	public SiteValues {
		Map<String, String> given = new LinkedHashMap<>();
		values.forEach((key, value) -> {
			if (!value.isBlank()) {
				given.put(SiteField.ofKey(key).map(SiteField::key).orElse(key), value.strip());
			}
		});
		values = java.util.Collections.unmodifiableMap(given);
	}

	/** @return the value; empty when it is not known */
	public Optional<String> of(SiteField field) {
		return Optional.ofNullable(values.get(field.key()));
	}

	/** @return the same and one more, or another one */
	public SiteValues with(String key, String value) throws ExportException {
		if (!key.matches("[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{0,39}")) {
			throw new ExportException("\"" + key + "\" is no name of a value. Use letters, digits, blanks, dots and hyphens, e.g. tftp=10.0.1.5");
		}
		if (value.length() > LONGEST || value.codePoints().anyMatch(Character::isISOControl)) {
			throw new ExportException("The value of " + key + " is to be one line of at most " + LONGEST + " characters.");
		}
		Map<String, String> all = new LinkedHashMap<>(values);
		all.put(key, value);
		return new SiteValues(all);
	}

	/**
	 * Reads a file with a line {@code key = value} for each.
	 *
	 * @throws ExportException if it is not there or not in order
	 */
	public static SiteValues read(Path file) throws ExportException {
		try {
			Properties properties = new Properties();
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file))).toString();
			properties.load(new StringReader(text.replaceFirst("^\uFEFF", "").replace("\\", "\\\\")));
			SiteValues site = NONE;
			for (var value : new TreeMap<>(properties).entrySet()) {
				site = site.with(String.valueOf(value.getKey()), String.valueOf(value.getValue()));
			}
			return site;
		} catch (CharacterCodingException e) {
			throw new ExportException(file + " is not encoded as UTF-8. Save it as UTF-8.", e);
		} catch (ExportException e) {
			throw new ExportException(file + " is not in order: " + e.getMessage(), e);
		} catch (IllegalArgumentException e) {
			throw new ExportException(file + " is not in order: " + e.getMessage() + ".", e);
		} catch (IOException e) {
			throw new ExportException(new UnreadableException(file, e).getMessage(), e);
		}
	}
}
