/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.fieldbench.kb.ArticleLibrary;
import org.fieldbench.kb.Signature;
import org.fieldbench.kb.imports.ImportKeeping;
import org.fieldbench.ui.Signal;

/** Undoes the import of the selected article, after asking: what was there before is there again, a new article goes to the trash. */
public final class UndoImportHandler extends ArticleHandler {

	@Override
	void run(Target target) {
		String id = target.article().id();
		boolean agreed = MessageDialog.open(MessageDialog.QUESTION, target.window().getShell(), "Undo Import",
				"Take back the import of article " + id + ", \"" + target.article().title()
						+ "\"?\n\nThe text that was there before comes back; an article that was not there goes to the trash. Nothing is deleted.",
				SWT.SHEET, "Undo Import", "Cancel") == 0;
		if (agreed) {
			undo(target, id);
		}
	}

	private static void undo(Target target, String id) {
		ImportKeeping keeping = new ImportKeeping(target.window().getService(ArticleLibrary.class), target.editing());
		Composite shell = target.window().getShell();
		KbJob.of("Undoing the import of article " + id, target.editing(), files -> keeping.undo(id, Signature.user()))
				.then(shell, kept -> target.view().say(Signal.OK, "The import of article " + id + " is undone."),
						problem -> target.view().say(Signal.BAD, problem))
				.schedule();
	}
}
