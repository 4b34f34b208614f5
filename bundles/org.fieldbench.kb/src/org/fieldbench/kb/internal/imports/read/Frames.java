/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports.read;

import java.util.List;

import org.fieldbench.kb.internal.imports.Block;
import org.jsoup.nodes.Element;

/** Gives the content of a page's frames. */
@FunctionalInterface
interface Frames {

	/** No frame can be had. */
	Frames NONE = frame -> List.of();

	/**
	 * @param frame the element
	 * @return its blocks; empty when it is not at hand
	 */
	List<Block> read(Element frame);
}
