/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;
import org.fieldbench.files.SystemWords;
import org.fieldbench.kb.export.ArticleExport;
import org.fieldbench.kb.export.ExportFormat;
import org.fieldbench.kb.export.ExportOptions;
import org.fieldbench.kb.export.ExportRequest;
import org.fieldbench.kb.export.ExportResult;
import org.fieldbench.kb.ui.internal.printing.Printing;
import org.fieldbench.ui.Signal;

/** Makes pages to work through of the selected article, and prints them, or opens them in the program that shows PDF files. */
public final class PrintHandler extends ArticleHandler {

	@Override
	void run(Target target) {
		ExportMemory memory = new ExportMemory();
		Shell shell = target.window().getShell();
		SiteDialog dialog = new SiteDialog(shell, target.article().id(), memory.site());
		if (dialog.open() == SiteDialog.OK) {
			memory.site(dialog.values());
			make(target, shell, dialog);
		}
	}

	private static void make(Target target, Shell shell, SiteDialog dialog) {
		try {
			Path folder = Files.createTempDirectory("fieldbench-");
			folder.toFile().deleteOnExit();
			Path file = folder.resolve("article-" + target.article().id() + ".pdf");
			file.toFile().deleteOnExit();
			ExportOptions options = ExportOptions.PLAIN.withChecklist(dialog.values()).replacing(true);
			ExportJob.start(shell, target.window().getService(ArticleExport.class), new ExportRequest(List.of(target.article().id()), ExportFormat.PDF, file, options),
					result -> use(target, shell, result, dialog.isToShow()));
		} catch (IOException e) {
			target.view().say(Signal.BAD, "The pages cannot be kept for printing: " + SystemWords.of(e)
					+ ". See whether you may write to the folder " + System.getProperty("java.io.tmpdir") + " and whether there is room, and print again.");
		}
	}

	private static void use(Target target, Shell shell, ExportResult result, boolean toShow) {
		Path file = result.files().get(0);
		if (!toShow) {
			Printing.ask(shell, "Article " + target.article().id(), file, said -> target.view().say(Signal.OK, said));
		} else if (!Program.launch(file.toString())) {
			ExportedDialog.show(shell, result);
		}
	}
}
