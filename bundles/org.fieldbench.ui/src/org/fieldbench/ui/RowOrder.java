/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.ui;

import java.util.Comparator;

import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;

/** Sorts the rows of a table; keeps the order of the input until told otherwise. */
final class RowOrder<T> extends ViewerComparator {

	private Comparator<T> order = (one, other) -> 0;

	void use(Comparator<T> given) {
		order = given;
	}

	@Override
	@SuppressWarnings("unchecked") // the input holds nothing else
	public int compare(Viewer viewer, Object one, Object other) {
		return order.compare((T) one, (T) other);
	}
}
