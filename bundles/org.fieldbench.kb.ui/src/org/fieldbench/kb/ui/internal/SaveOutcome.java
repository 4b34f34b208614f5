/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal;

import java.lang.reflect.InvocationTargetException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.operation.ModalContext;
import org.eclipse.swt.widgets.Shell;
import org.fieldbench.kb.EditConflictException;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.Revision;
import org.fieldbench.kb.Signature;
import org.fieldbench.kb.diff.ArticleMerge;
import org.fieldbench.ui.Signal;

/**
 * What became of a save.
 *
 * @param signal how it went
 * @param sentence for the user
 * @param shown whether the model holds something else now, which is to be shown
 */
record SaveOutcome(Signal signal, String sentence, boolean shown) {

	/** Saves aside of the display's thread, while the window waits. */
	static SaveOutcome of(EditModel model, Signature signature, IProgressMonitor monitor, Shell shell) {
		SaveOutcome[] outcome = new SaveOutcome[1];
		try {
			ModalContext.run(progress -> outcome[0] = of(model, signature), true, monitor, shell.getDisplay());
			return outcome[0];
		} catch (InvocationTargetException e) {
			ILog.of(SaveOutcome.class).error("An article could not be saved.", e.getCause());
			return new SaveOutcome(Signal.BAD, "The article could not be saved because of an error of Fieldbench's own; the details are in the"
					+ " Error Log. Your text is still here.", false);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return new SaveOutcome(Signal.CAUTION, "Saving was interrupted. Your text is still here.", false);
		}
	}

	static SaveOutcome of(EditModel model, Signature signature) {
		try {
			Revision revision = model.save(signature);
			return new SaveOutcome(Signal.OK, "Revision " + revision.number() + " is kept.", true);
		} catch (EditConflictException conflict) {
			return merged(model, conflict);
		} catch (KnowledgeBaseException e) {
			return new SaveOutcome(Signal.BAD, e.getMessage() + " Your text is still here.", false);
		}
	}

	private static SaveOutcome merged(EditModel model, EditConflictException conflict) {
		try {
			ArticleMerge merge = model.merge(conflict);
			String who = "Meanwhile " + conflict.theirs().author() + " kept revision " + conflict.theirs().number() + ". ";
			String what = merge.isClean() ? "Both changes are put together here, and do not contradict each other. Look it over, and save again."
					: "Both changes are put together here. Settle what both changed, between the marks <<<<<<< and >>>>>>>, and save again. "
							+ String.join(" ", merge.details());
			return new SaveOutcome(Signal.CAUTION, (who + what).strip(), true);
		} catch (KnowledgeBaseException e) {
			return new SaveOutcome(Signal.BAD, conflict.getMessage() + " " + e.getMessage() + " Your text is still here.", false);
		}
	}
}
