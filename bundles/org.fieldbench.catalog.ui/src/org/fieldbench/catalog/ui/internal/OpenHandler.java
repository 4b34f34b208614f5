/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.ui.internal;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.fieldbench.catalog.registry.Catalogs;
import org.fieldbench.catalog.registry.UserCatalogs;
import org.fieldbench.ui.EditorArea;

/** Opens a catalog: the file that the parameter names, else the one that the user chooses. */
public final class OpenHandler extends AbstractHandler {

	private static final String FILE = "org.fieldbench.catalog.ui.file";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		Optional<CatalogInput> input = Optional.ofNullable(event.getParameter(FILE)).map(Path::of).map(CatalogInput::of).or(() -> ask(window));
		if (input.isPresent()) {
			open(window, input.get());
		}
		return null;
	}

	/** @return the editor, also when it could only say why the catalog cannot be opened */
	static CatalogEditor open(IWorkbenchWindow window, CatalogInput input) throws ExecutionException {
		try {
			EditorArea.show(window.getActivePage(), CatalogEditor.ID);
			return (CatalogEditor) window.getActivePage().openEditor(input, CatalogEditor.ID);
		} catch (PartInitException e) {
			throw new ExecutionException("The catalog editor could not be opened.", e);
		}
	}

	private static Optional<CatalogInput> ask(IWorkbenchWindow window) {
		return new OpenCatalogDialog(window.getShell(), CatalogChoice.all(window.getService(Catalogs.class),
				window.getService(UserCatalogs.class).folder())).ask();
	}
}
