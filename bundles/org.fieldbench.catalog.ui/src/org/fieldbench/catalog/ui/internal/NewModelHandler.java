/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.ui.internal;

import java.io.IOException;
import java.time.LocalDate;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.fieldbench.catalog.editing.CatalogDocument;
import org.fieldbench.catalog.editing.NewPhoneModel;
import org.fieldbench.catalog.registry.Catalogs;
import org.fieldbench.catalog.registry.UserCatalogs;

/** Makes a phone model from an existing one and shows it in the editor. */
public final class NewModelHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		NewModelWizard wizard = new NewModelWizard(window.getService(Catalogs.class), window.getService(UserCatalogs.class).folder());
		if (new WizardDialog(window.getShell(), wizard).open() == Window.OK && closeEditorOf(wizard.wish(), window.getActivePage())) {
			make(wizard.wish(), window);
		}
		return null;
	}

	/** An editor of the same catalog would not know of the new model. @return false when the user wants to go on editing */
	private static boolean closeEditorOf(NewPhoneModel wish, IWorkbenchPage page) {
		IEditorPart open = page.findEditor(CatalogInput.of(wish.file()));
		return open == null || page.closeEditor(open, true);
	}

	private static void make(NewPhoneModel wish, IWorkbenchWindow window) throws ExecutionException {
		try {
			CatalogDocument document = wish.create(LocalDate.now().toString());
			window.getService(Catalogs.class).reload();
			CatalogEditor editor = OpenHandler.open(window, CatalogInput.of(document.file().orElseThrow()));
			var models = editor.document().catalog().getModels();
			editor.reveal(models.get(models.size() - 1));
		} catch (IOException e) {
			ILog.of(NewModelHandler.class).error("A phone model could not be made.", e);
			MessageDialog.openError(window.getShell(), "New Phone Model", "The phone model could not be made: " + e.getMessage());
		}
	}
}
