/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.registry;

import java.io.IOException;
import java.io.InputStream;

/** A catalog file that somebody offers. */
public interface CatalogContribution {

	/** @return the contributor's name for messages, e.g. the symbolic name of a bundle */
	String contributor();

	/** @return the file's name for messages */
	String file();

	/**
	 * @return the XMI; the caller closes it
	 * @throws IOException if there is none
	 */
	InputStream open() throws IOException;
}
