/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.fieldbench.ui.Icons;

/**
 * What an editor is opened on.
 *
 * @param id of an article; of one that is not kept yet the proposed one
 * @param isNew whether it is not kept yet
 */
record ArticleInput(String id, boolean isNew) implements IEditorInput {

	@Override
	public boolean exists() {
		return !isNew;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Icons.descriptor(ArticleInput.class, "edit");
	}

	@Override
	public String getName() {
		return isNew ? "New Article" : "Article " + id;
	}

	/** Editors are not opened again at the next start: the article may be another one by then. */
	@Override
	public IPersistableElement getPersistable() {
		return null;
	}

	@Override
	public String getToolTipText() {
		return getName();
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return null;
	}
}
