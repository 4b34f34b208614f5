/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports;

import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.fieldbench.kb.imports.ImportedAttachment;
import org.fieldbench.kb.imports.SourceFile;
import org.fieldbench.kb.internal.imports.source.PictureKind;
import org.fieldbench.kb.internal.imports.write.Targets;

/** The files that an article's body shows and links. Remote pictures are never loaded; addresses that could do harm become words. */
final class Attachments implements Targets {

	/** Where an article's attachments are, seen from its text. */
	static final String FOLDER = "attachments/";

	private static final Pattern WEB = Pattern.compile("(?i)(https?|ftp|mailto|tel):.+");
	private static final Pattern REMOTE = Pattern.compile("(?i)((https?|ftp):)?//.+");
	private static final Pattern DATA = Pattern.compile("(?is)data:image/[\\w.+-]+(?:;[\\w=-]+)*;base64,(.+)");
	private static final int BRIEF = 120;

	private final PageFiles files;
	private final Map<SourceFile, String> names = new LinkedHashMap<>();
	private final Map<String, SourceFile> embedded = new LinkedHashMap<>();
	private final Set<String> remarks = new LinkedHashSet<>();
	private int missing;

	Attachments(PageFiles files) {
		this.files = files;
	}

	@Override
	public Optional<String> link(Run link) {
		String target = link.target();
		if (target.startsWith("#") || target.isEmpty()) {
			return Optional.empty();
		}
		if (WEB.matcher(target).matches()) {
			return Optional.of(target);
		}
		Optional<String> file = files.find(target).map(this::attach);
		if (file.isEmpty()) {
			remarks.add("The link \"" + brief(link.text()) + "\" leads to " + brief(target) + ", which cannot be opened from here; only its words were kept.");
		}
		return file.map(name -> FOLDER + name.replace(" ", "%20"));
	}

	@Override
	public Optional<String> picture(Run picture) {
		Optional<SourceFile> file = file(picture.target()).filter(found -> PictureKind.ending(found.bytes()).isPresent());
		return file.map(found -> "![" + escaped(picture.text()) + "](" + FOLDER + attach(found).replace(" ", "%20") + ")");
	}

	private static String escaped(String text) {
		return text.replaceAll("[\\s\\p{Z}]+", " ").replaceAll("[\\\\`*_\\[\\]<&!]", "\\\\$0");
	}

	private Optional<SourceFile> file(String address) {
		Matcher data = DATA.matcher(address);
		return data.matches() ? embedded(address, data.group(1)) : REMOTE.matcher(address).matches() && files.find(address).isEmpty() ? Optional.empty()
				: files.find(address);
	}

	private Optional<SourceFile> embedded(String address, String base64) {
		try {
			byte[] bytes = Base64.getMimeDecoder().decode(base64.replace("%2B", "+").replace("%2F", "/").replace("%3D", "="));
			Optional<String> ending = PictureKind.ending(bytes);
			return ending.map(kind -> embedded.computeIfAbsent(address, key -> new SourceFile("picture-" + (embedded.size() + 1) + "." + kind, bytes)));
		} catch (IllegalArgumentException e) {
			return Optional.empty();
		}
	}

	@Override
	public String missing(Run picture) {
		missing++;
		String name = picture.text().isBlank() ? brief(name(picture.target())) : brief(picture.text());
		String words = REMOTE.matcher(picture.target()).matches() ? "Picture not loaded from the network" : "Picture missing in the source";
		remarks.add(words + ": " + brief(picture.target()) + ".");
		return "[" + words + (name.isBlank() ? "" : ": " + name) + "]";
	}

	private static String name(String address) {
		String plain = address.replaceFirst("[?#].*$", "");
		return address.startsWith("data:") ? "" : plain.substring(plain.lastIndexOf('/') + 1);
	}

	/** Attaches a file whether or not the body names it. */
	String attach(SourceFile file) {
		return names.computeIfAbsent(file, wanted -> SafeName.free(wanted.name(), names.values()));
	}

	boolean has(SourceFile file) {
		return names.containsKey(file);
	}

	List<ImportedAttachment> all() {
		List<ImportedAttachment> all = new ArrayList<>();
		names.forEach((file, name) -> all.add(new ImportedAttachment(name, file)));
		return all;
	}

	List<String> remarks() {
		return List.copyOf(remarks);
	}

	int missing() {
		return missing;
	}

	private static String brief(String text) {
		String plain = text.replaceAll("\\p{C}", "?").strip();
		return plain.length() <= BRIEF ? plain : plain.substring(0, BRIEF) + "\u2026";
	}
}
