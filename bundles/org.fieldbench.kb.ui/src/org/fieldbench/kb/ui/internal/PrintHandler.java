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
import org.fieldbench.kb.export.ArticleExport;
import org.fieldbench.kb.export.ExportFormat;
import org.fieldbench.kb.export.ExportOptions;
import org.fieldbench.kb.export.ExportRequest;
import org.fieldbench.ui.Signal;

/** Makes pages to work through of the selected article, and opens them in the program that shows and prints PDF files. */
public final class PrintHandler extends ArticleHandler {

	@Override
	void run(Target target) {
		ExportMemory memory = new ExportMemory();
		Shell shell = target.window().getShell();
		SiteDialog dialog = new SiteDialog(shell, target.article().id(), memory.site());
		if (dialog.open() == SiteDialog.OK) {
			memory.site(dialog.values());
			make(target, shell, ExportOptions.PLAIN.withChecklist(dialog.values()).replacing(true));
		}
	}

	private static void make(Target target, Shell shell, ExportOptions options) {
		try {
			Path folder = Files.createTempDirectory("fieldbench-");
			folder.toFile().deleteOnExit();
			Path file = folder.resolve("article-" + target.article().id() + ".pdf");
			file.toFile().deleteOnExit();
			ExportJob.start(shell, target.window().getService(ArticleExport.class), new ExportRequest(List.of(target.article().id()), ExportFormat.PDF, file, options),
					result -> {
						if (!Program.launch(file.toString())) {
							ExportedDialog.show(shell, result);
						}
					});
		} catch (IOException e) {
			target.view().say(Signal.BAD, "There is no place for the pages: " + e.getMessage());
		}
	}
}
