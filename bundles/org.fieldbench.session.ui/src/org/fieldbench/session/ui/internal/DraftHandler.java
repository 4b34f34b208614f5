/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.ui.internal;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.handlers.IHandlerService;
import org.fieldbench.catalog.registry.CatalogWriter;
import org.fieldbench.catalog.registry.Catalogs;
import org.fieldbench.files.WholeFile;
import org.fieldbench.kb.Article;
import org.fieldbench.kb.ArticleHead;
import org.fieldbench.kb.ArticleLibrary;
import org.fieldbench.kb.imports.ProcedureDraft;
import org.fieldbench.session.DraftCatalog;

/** Drafts a procedure out of an article, writes it as a catalog, and opens that in the catalog editor. */
public final class DraftHandler extends AbstractHandler {

	private static final String ARTICLE = "org.fieldbench.session.ui.draft.article";
	private static final String FILE = "org.fieldbench.session.ui.draft.file";
	private static final String OPEN = "org.fieldbench.catalog.ui.open";
	private static final String OPEN_FILE = "org.fieldbench.catalog.ui.file";
	private static final String TITLE = "Draft a Procedure";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		Optional<ProcedureDraft> draft = article(window, event.getParameter(ARTICLE)).flatMap(ProcedureDraft::of);
		Optional<Path> file = draft.flatMap(made -> file(window, made, event.getParameter(FILE)));
		if (file.isPresent()) {
			write(window, draft.get(), file.get());
		}
		return null;
	}

	private static Optional<Article> article(IWorkbenchWindow window, String id) {
		ArticleLibrary library = window.getService(ArticleLibrary.class);
		return id == null ? choose(window, withSteps(window, library)).flatMap(library::find) : library.find(id);
	}

	/** Not all may have been read yet, which can take a while. */
	private static List<ArticleHead> withSteps(IWorkbenchWindow window, ArticleLibrary library) {
		List<ArticleHead> found = new ArrayList<>();
		try {
			window.getWorkbench().getProgressService().busyCursorWhile(monitor -> library.articles().stream().filter(article -> article.steps() > 0).forEach(found::add));
		} catch (InvocationTargetException e) {
			throw new IllegalStateException("The articles cannot be listed.", e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		return found;
	}

	private static Optional<String> choose(IWorkbenchWindow window, List<ArticleHead> withSteps) {
		ElementListSelectionDialog dialog = new ElementListSelectionDialog(window.getShell(), LabelProvider.createTextProvider(DraftHandler::label));
		dialog.setTitle(TITLE);
		dialog.setMessage("Of which article? Those with numbered steps are listed.");
		dialog.setElements(withSteps.toArray());
		return dialog.open() == Window.OK ? Optional.of(((ArticleHead) dialog.getFirstResult()).id()) : Optional.empty();
	}

	private static String label(Object article) {
		return ((ArticleHead) article).id() + "  " + ((ArticleHead) article).title();
	}

	private static Optional<Path> file(IWorkbenchWindow window, ProcedureDraft draft, String given) {
		if (given != null) {
			return Optional.of(Path.of(given));
		}
		FileDialog dialog = new FileDialog(window.getShell(), SWT.SAVE);
		dialog.setText(TITLE);
		dialog.setFileName(draft.id() + ".catalog");
		dialog.setFilterExtensions(new String[] { "*.catalog" });
		dialog.setOverwrite(true);
		return Optional.ofNullable(dialog.open()).map(Path::of);
	}

	private static void write(IWorkbenchWindow window, ProcedureDraft draft, Path file) throws ExecutionException {
		try {
			WholeFile.write(file, true, CatalogWriter.toBytes(DraftCatalog.of(draft, window.getService(Catalogs.class), Clock.systemDefaultZone())));
			open(window, file);
			tell(window, draft);
		} catch (IOException e) {
			MessageDialog.openError(window.getShell(), TITLE, e.getMessage());
		} catch (CommandException e) {
			throw new ExecutionException("The draft is in " + file + ", but it could not be opened.", e);
		}
	}

	private static void open(IWorkbenchWindow window, Path file) throws CommandException {
		Command open = window.getService(ICommandService.class).getCommand(OPEN);
		window.getService(IHandlerService.class).executeCommand(ParameterizedCommand.generateCommand(open, Map.of(OPEN_FILE, file.toString())), null);
	}

	private static void tell(IWorkbenchWindow window, ProcedureDraft draft) {
		String doubts = draft.doubts().isEmpty() ? "The article said all that was asked for. Read the draft all the same."
				: "The article does not say everything. Correct or complete in the editor:\n\n- " + String.join("\n- ", draft.doubts());
		MessageDialog.openInformation(window.getShell(), TITLE, doubts);
	}
}
