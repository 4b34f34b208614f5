/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.ui.internal;

import java.util.function.Consumer;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;

/** Hears when an editor becomes the one at hand: it was activated, or is the one in front. */
final class EditorAtHand implements IPartListener2 {

	private final IEditorPart editor;
	private final Consumer<Boolean> hear;
	private boolean now;

	private EditorAtHand(IEditorPart editor, Consumer<Boolean> hear) {
		this.editor = editor;
		this.hear = hear;
	}

	/** @param hear is told true when it becomes the one at hand, false when another does */
	static EditorAtHand watch(IEditorPart editor, Consumer<Boolean> hear) {
		EditorAtHand watch = new EditorAtHand(editor, hear);
		editor.getSite().getPage().addPartListener(watch);
		watch.look(editor.getSite().getPage().getActiveEditor());
		return watch;
	}

	void end() {
		editor.getSite().getPage().removePartListener(this);
	}

	@Override
	public void partActivated(IWorkbenchPartReference reference) {
		look(reference.getPage().getActiveEditor());
	}

	@Override
	public void partBroughtToTop(IWorkbenchPartReference reference) {
		look(reference.getPage().getActiveEditor());
	}

	private void look(IEditorPart active) {
		boolean is = active == editor;
		if (is != now) {
			now = is;
			hear.accept(is);
		}
	}
}
