/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.marks;

import org.eclipse.jface.viewers.ITreeContentProvider;

/** The groups of My Articles and what is in them; a group with nothing in it says what to do. */
final class MyArticlesContent implements ITreeContentProvider {

	@Override
	public Object[] getElements(Object input) {
		return ((MyArticles) input).groups().toArray();
	}

	@Override
	public Object[] getChildren(Object parent) {
		if (parent instanceof MyArticles.Group group) {
			return group.lines().isEmpty() ? new Object[] { group.kind().empty() } : group.lines().toArray();
		}
		return new Object[0];
	}

	@Override
	public Object getParent(Object element) {
		return null;
	}

	@Override
	public boolean hasChildren(Object element) {
		return element instanceof MyArticles.Group;
	}
}
