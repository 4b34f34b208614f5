/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.files;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.fieldbench.tftp.FileSource;
import org.fieldbench.tftp.ServedFile;
import org.fieldbench.tftp.internal.files.SafeName;

/**
 * Looks for other names than those that are asked for, as rules say. A rule holds also when there is a file of the name that was
 * asked for. What no rule is about is looked for as it came, then without the spaces at its end.
 */
public final class RenamingSource implements FileSource {

	private final FileSource source;
	private final NameRules rules;

	/** @param source what has the files; it decides which names are allowed, also of those that a rule makes */
	public RenamingSource(FileSource source, NameRules rules) {
		this.source = source;
		this.rules = rules;
	}

	@Override
	public Optional<ServedFile> find(String requestedName) throws IOException {
		Optional<String> renamed = rules.apply(requestedName);
		if (renamed.isPresent()) {
			return source.find(renamed.get());
		}
		Optional<ServedFile> file = source.find(requestedName);
		String trimmed = SafeName.trimmed(requestedName);
		return file.isPresent() || trimmed.equals(requestedName) ? file : source.find(trimmed);
	}

	/** Those of the files themselves. */
	@Override
	public List<String> names() {
		return source.names();
	}
}
