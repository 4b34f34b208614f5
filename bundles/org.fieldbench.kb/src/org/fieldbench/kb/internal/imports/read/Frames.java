/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports.read;

import java.util.List;

import org.fieldbench.kb.internal.imports.Block;

/** Gives the content of a page's frames. */
@FunctionalInterface
interface Frames {

	/** No frame can be had. */
	Frames NONE = address -> List.of();

	/**
	 * @param address as the page writes it
	 * @return its blocks; empty when it is not at hand
	 */
	List<Block> read(String address);
}
