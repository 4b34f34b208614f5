/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.fieldbench.kb.imports.SourceFile;

/**
 * The files that came with a page.
 *
 * @param files those that it can name
 * @param loose those that it does not name, and that go with it all the same
 * @param beside those that it names, or that lie in its folder
 */
public record Company(PageFiles files, List<SourceFile> loose, List<SourceFile> beside) {

	/** It came alone. */
	public static final Company NONE = new Company(address -> Optional.empty(), List.of(), List.of());

	/** @param taken files whose content is in the page already */
	Company without(Set<SourceFile> taken) {
		return new Company(files, loose.stream().filter(file -> !taken.contains(file)).toList(), beside.stream().filter(file -> !taken.contains(file)).toList());
	}
}
