/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports.read;

import java.util.Optional;

/** The files that the frames of a page show. */
@FunctionalInterface
public interface FrameFiles {

	/** How many frames in one another are read. */
	int DEEPEST = 3;

	/** There are none. */
	FrameFiles NONE = address -> Optional.empty();

	/**
	 * @param address as the page writes it
	 * @return the text of the page in the frame
	 */
	Optional<String> find(String address);
}
