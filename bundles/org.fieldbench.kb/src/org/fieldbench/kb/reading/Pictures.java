/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.reading;

import java.util.Optional;

/** Has the pictures that are attached to an article. */
@FunctionalInterface
public interface Pictures {

	/** There are none. */
	Pictures NONE = name -> Optional.empty();

	/** A picture that takes more bytes is not shown. */
	int LARGEST = 8 << 20;
	/** So many bytes of pictures a page has at most; those after that are not shown. */
	int LARGEST_PAGE = 48 << 20;

	/**
	 * @param name of an attachment
	 * @return its bytes; empty when the article has none of that name, or it is damaged or larger than {@link #LARGEST}
	 */
	Optional<byte[]> of(String name);
}
