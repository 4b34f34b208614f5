/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.internal.xmi;

/**
 * A place in a file.
 *
 * @param line from 1; 0 when unknown
 * @param column from 1; 0 when unknown
 */
public record Place(int line, int column) {

	public static final Place UNKNOWN = new Place(0, 0);

	public Place {
		line = Math.max(0, line);
		column = Math.max(0, column);
	}
}
