/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.imports;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.handlers.IHandlerService;
import org.fieldbench.catalog.registry.Catalogs;
import org.fieldbench.kb.ArticleEditing;
import org.fieldbench.kb.ArticleLibrary;
import org.fieldbench.kb.imports.ArticleImport;
import org.fieldbench.kb.imports.ImportKeeping;
import org.fieldbench.kb.imports.ModelNames;
import org.fieldbench.kb.ui.internal.ArticlesView;
import org.fieldbench.kb.ui.internal.imports.ImportModel.OnDisk;

/** Opens the import wizard, with the file that the parameter names if it names one. */
public final class ImportHandler extends AbstractHandler {

	private static final String SHOW = "org.fieldbench.kb.ui.showArticle";
	private static final String ARTICLE = "org.fieldbench.kb.ui.article";
	private static final String FILE = "org.fieldbench.kb.ui.import.file";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		ArticleLibrary library = window.getService(ArticleLibrary.class);
		ImportKeeping keeping = new ImportKeeping(library, window.getService(ArticleEditing.class));
		ImportModel model = new ImportModel(library, keeping, ArticleImport.with(names(window.getService(Catalogs.class))));
		Optional.ofNullable(event.getParameter(FILE)).map(Path::of).ifPresent(file -> model.add(new OnDisk(file)));
		new ImportDialog(window.getShell(), new ImportWizard(model, ids -> show(window, ids))).open();
		return null;
	}

	private static void show(IWorkbenchWindow window, List<String> ids) {
		show(window, ids.getFirst());
		if (window.getActivePage().findView(ArticlesView.ID) instanceof ArticlesView view) {
			view.announce(ids.getFirst(), (ids.size() == 1 ? "Article " + ids.getFirst() + " is imported." : ids.size() + " articles are imported.")
					+ " Undo Import takes the one that is shown back.");
		}
	}

	private static void show(IWorkbenchWindow window, String id) {
		try {
			Command show = window.getService(ICommandService.class).getCommand(SHOW);
			window.getService(IHandlerService.class).executeCommand(ParameterizedCommand.generateCommand(show, Map.of(ARTICLE, id)), null);
		} catch (CommandException e) {
			ILog.of(ImportHandler.class).error("The imported article " + id + " could not be shown.", e);
		}
	}

	private static ModelNames names(Catalogs catalogs) {
		Map<String, String> ids = new LinkedHashMap<>();
		catalogs.models().forEach(model -> {
			ids.put(model.getId(), model.getId());
			ids.putIfAbsent(model.getName(), model.getId());
			model.getAliases().forEach(alias -> ids.put(alias, model.getId()));
		});
		return new ModelNames(ids);
	}
}
