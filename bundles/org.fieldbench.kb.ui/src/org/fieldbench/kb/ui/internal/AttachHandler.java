/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PartInitException;

/** Attaches files to the selected article. */
public final class AttachHandler extends ArticleHandler {

	static final String FILE = "org.fieldbench.kb.ui.file";

	@Override
	void run(Target target) throws ExecutionException {
		String named = target.event().getParameter(FILE);
		List<Path> files = named == null ? choose(target.window().getShell()) : List.of(Path.of(named));
		if (!files.isEmpty()) {
			view(target).attach(files);
		}
	}

	private static AttachmentsView view(Target target) throws ExecutionException {
		try {
			return (AttachmentsView) target.window().getActivePage().showView(AttachmentsView.ID);
		} catch (PartInitException e) {
			throw new ExecutionException("The attachments cannot be shown.", e);
		}
	}

	private static List<Path> choose(Shell shell) {
		FileDialog dialog = new FileDialog(shell, SWT.OPEN | SWT.MULTI);
		dialog.setText("Attach Files");
		return dialog.open() == null ? List.of() : Stream.of(dialog.getFileNames()).map(name -> Path.of(dialog.getFilterPath(), name)).toList();
	}
}
