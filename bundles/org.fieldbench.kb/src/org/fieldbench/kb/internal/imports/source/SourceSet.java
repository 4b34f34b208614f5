/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.fieldbench.kb.imports.ImportException;
import org.fieldbench.kb.imports.ImportLimits;
import org.fieldbench.kb.imports.ImportProgress;
import org.fieldbench.kb.imports.SourceFile;

/** The files that are imported together, in memory. Nothing outside of them can be reached from a page. */
public final class SourceSet {

	private final ImportLimits limits;
	private final ImportProgress progress;
	private final Map<String, SourceFile> files = new LinkedHashMap<>();
	private final List<String> remarks = new ArrayList<>();
	private long total;

	public SourceSet(ImportLimits limits, ImportProgress progress) {
		this.limits = limits;
		this.progress = progress;
	}

	public ImportLimits limits() {
		return limits;
	}

	/** @throws CancellationException if the user ended the import */
	void reading(String path) {
		if (progress.cancelled()) {
			throw new CancellationException();
		}
		progress.reading(path);
	}

	/**
	 * @param path with slashes, checked
	 * @throws ImportException if there are too many files or bytes
	 */
	public void add(String path, byte[] bytes) throws ImportException {
		total += bytes.length;
		if (total > limits.totalSize() || files.size() >= limits.files()) {
			throw new ImportException("There is too much to import at once: the limits are " + limits.files() + " files and "
					+ (limits.totalSize() >> 20) + " MiB in all. Import it in parts.");
		}
		if (files.keySet().stream().anyMatch(path::equalsIgnoreCase)) {
			remarks.add("The file " + path + " was left out, because another one has the same name.");
		} else {
			files.put(path, new SourceFile(path, bytes));
		}
	}

	boolean has(String path) {
		return files.containsKey(path);
	}

	/** @param why ends a sentence that says that the file was left out, because */
	void leaveOut(String path, String why) {
		remarks.add("The file " + path.replaceAll("\\p{C}", "?") + " was left out, because " + why + ".");
	}

	/** @return all files in the order of their paths */
	public List<SourceFile> files() {
		return files.values().stream().sorted((one, other) -> one.path().compareTo(other.path())).toList();
	}

	/** @return what was left out, a sentence each */
	public List<String> remarks() {
		return List.copyOf(remarks);
	}

	/**
	 * @param from the page that names it
	 * @param address relative, as the page writes it
	 * @return empty when it is not among the files
	 */
	public Optional<SourceFile> resolve(SourceFile from, String address) {
		return RelativePath.resolve(from.folder(), address).flatMap(path -> Optional.ofNullable(files.get(path)).or(() -> anyCase(path)));
	}

	private Optional<SourceFile> anyCase(String path) {
		String small = path.toLowerCase(Locale.ROOT);
		return files.values().stream().filter(file -> file.path().toLowerCase(Locale.ROOT).equals(small)).findFirst();
	}
}
