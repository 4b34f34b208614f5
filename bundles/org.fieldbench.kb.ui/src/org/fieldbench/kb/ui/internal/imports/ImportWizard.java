/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.imports;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.operation.IRunnableWithProgress;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardPage;
import org.fieldbench.kb.KnowledgeBaseException;

/** Imports articles: choose pages, look at what was understood, finish. */
final class ImportWizard extends Wizard {

	private final ImportModel model;
	private final Consumer<List<String>> show;

	/** @param show hears the ids of the articles that were kept */
	ImportWizard(ImportModel model, Consumer<List<String>> show) {
		this.model = model;
		this.show = show;
		setWindowTitle("Import Article");
		setNeedsProgressMonitor(true);
	}

	@Override
	public void addPages() {
		addPage(new SourcesPage(model));
		addPage(new PreviewPage(model));
	}

	/** The preview is to be seen first. */
	@Override
	public boolean canFinish() {
		return getContainer().getCurrentPage() instanceof PreviewPage && super.canFinish();
	}

	@Override
	public boolean performFinish() {
		List<String> kept = new ArrayList<>();
		boolean done = run(monitor -> {
			try {
				kept.addAll(model.keep(new WizardProgress(monitor, "Keeping ")));
			} catch (KnowledgeBaseException e) {
				throw new InvocationTargetException(e);
			}
		});
		if (!kept.isEmpty()) {
			show.accept(kept);
		}
		return done;
	}

	/** @return whether it went well; else the page says what did not */
	boolean run(IRunnableWithProgress work) {
		try {
			getContainer().run(true, true, work);
			return true;
		} catch (InvocationTargetException e) {
			((WizardPage) getContainer().getCurrentPage()).setErrorMessage(message(e.getCause()));
			return false;
		} catch (InterruptedException e) {
			return false;
		}
	}

	private static String message(Throwable cause) {
		if (cause instanceof CancellationException) {
			return "It was cancelled.";
		}
		if (cause instanceof KnowledgeBaseException) {
			return cause.getMessage();
		}
		ILog.of(ImportWizard.class).error("An import failed.", cause);
		return "It failed for a reason that nobody foresaw; the error log has the details.";
	}
}
