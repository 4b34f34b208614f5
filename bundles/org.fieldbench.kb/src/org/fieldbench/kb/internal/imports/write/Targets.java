/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports.write;

import java.util.Optional;

import org.fieldbench.kb.internal.imports.Run;

/** Where links and pictures of an article lead. */
public interface Targets {

	/** @return an address that may be opened; empty for one that leads nowhere or would do harm */
	Optional<String> link(Run link);

	/** @return the picture in Markdown; empty when it is not at hand */
	Optional<String> picture(Run picture);

	/** @return what to say in its place */
	String missing(Run picture);
}
