/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports;

import java.util.Optional;

import org.fieldbench.kb.imports.SourceFile;

/** The files that a page can name. */
@FunctionalInterface
public interface PageFiles {

	/**
	 * @param address as the page writes it
	 * @return empty when it is not at hand
	 */
	Optional<SourceFile> find(String address);
}
