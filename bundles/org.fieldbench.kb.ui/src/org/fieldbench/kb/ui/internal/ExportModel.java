/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.fieldbench.kb.export.ExportFormat;
import org.fieldbench.kb.export.ExportOptions;
import org.fieldbench.kb.export.ExportRequest;
import org.fieldbench.kb.export.SiteValues;

/** What the user wants to export, and whether that can be done. Knows no widget. */
final class ExportModel {

	private final List<String> selected;
	private final List<String> found;
	private boolean all;
	private ExportFormat format = ExportFormat.PDF;
	private boolean checklist;
	private SiteValues site = SiteValues.NONE;
	private String target = "";
	private boolean replace;

	/**
	 * @param selected the article that is selected
	 * @param found all that the list shows
	 */
	ExportModel(String selected, List<String> found) {
		this.selected = List.of(selected);
		this.found = List.copyOf(found);
	}

	List<String> articles() {
		return all ? found : selected;
	}

	int found() {
		return found.size();
	}

	void all(boolean wanted) {
		all = wanted;
	}

	ExportFormat format() {
		return format;
	}

	/** A file's name follows the format, unless it has another ending than that of a format. */
	void format(ExportFormat wanted) {
		if (target.endsWith("." + format.ending())) {
			target = target.substring(0, target.length() - format.ending().length()) + wanted.ending();
		}
		format = wanted;
	}

	/** @return whether the format can have boxes to tick */
	boolean canHaveChecklist() {
		return List.of(ExportFormat.PDF, ExportFormat.HTML, ExportFormat.EML).contains(format);
	}

	boolean hasChecklist() {
		return checklist;
	}

	void checklist(boolean wanted) {
		checklist = wanted;
	}

	SiteValues site() {
		return site;
	}

	void site(SiteValues values) {
		site = values;
	}

	String target() {
		return target;
	}

	void target(String text) {
		target = text.strip();
		replace = false;
	}

	void replace(boolean wanted) {
		replace = wanted;
	}

	/** @return a name for the file */
	String suggestion() {
		return (articles().size() == 1 ? "article-" + articles().get(0) : "articles") + "." + format.ending();
	}

	/** @return why it cannot be exported, a sentence; empty when it can */
	Optional<String> problem() {
		if (target.isEmpty()) {
			return Optional.of("Say where to: a file for all, or a folder for a file each.");
		}
		try {
			Path path = Path.of(target);
			if (!path.isAbsolute()) {
				return Optional.of("Give the whole path of the file or folder.");
			}
			if (!Files.isDirectory(path) && (path.getParent() == null || !Files.isDirectory(path.getParent()))) {
				return Optional.of("There is no folder " + path.getParent() + ". Make it, or choose another one.");
			}
			return Files.isRegularFile(path) && !replace ? Optional.of("There is a file of that name already. Choose another name, or let it be replaced.")
					: Optional.empty();
		} catch (InvalidPathException e) {
			return Optional.of("That is no path of a file: " + e.getReason() + ".");
		}
	}

	ExportRequest request() {
		ExportOptions options = ExportOptions.PLAIN.replacing(replace);
		return new ExportRequest(articles(), format, Path.of(target), checklist && canHaveChecklist() ? options.withChecklist(site) : options);
	}
}
