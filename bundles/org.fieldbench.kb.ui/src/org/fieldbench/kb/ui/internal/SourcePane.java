/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.TextViewer;
import org.eclipse.jface.text.TextViewerUndoManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.fieldbench.ui.AccessibleName;
import org.fieldbench.ui.WidgetIds;

/** The Markdown of an article, to be changed, with undo. */
public final class SourcePane {

	private static final int STEPS_BACK = 500;
	private static final int MARGIN = 8;

	private final TextViewer viewer;
	private boolean showing;

	/** @param onChange is called when the user changed the text */
	public SourcePane(Composite parent, Runnable onChange) {
		viewer = new TextViewer(parent, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
		viewer.setUndoManager(new TextViewerUndoManager(STEPS_BACK));
		viewer.setDocument(new Document());
		viewer.activatePlugins();
		viewer.getTextWidget().setFont(JFaceResources.getTextFont());
		viewer.getTextWidget().setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
		AccessibleName.give(WidgetIds.tag(viewer.getTextWidget(), "kb.edit.source"), "Text of the article, in Markdown");
		viewer.addTextListener(event -> {
			if (!showing && event.getDocumentEvent() != null) {
				onChange.run();
			}
		});
	}

	public String text() {
		return viewer.getDocument().get();
	}

	/** Shows another text; it can be undone when the user had changed it. Nobody is told of it. */
	public void show(String text, boolean undoable) {
		if (!text().equals(text)) {
			showing = true;
			viewer.getDocument().set(text);
			showing = false;
		}
		if (!undoable) {
			viewer.getUndoManager().reset();
		}
	}

	/**
	 * @param operation of {@link ITextOperationTarget}
	 * @param command that does it
	 */
	IAction action(int operation, String command) {
		IAction action = new Action() {
			@Override
			public void run() {
				viewer.doOperation(operation);
			}
		};
		action.setActionDefinitionId(command);
		return action;
	}
}
