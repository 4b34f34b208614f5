/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal;

import java.util.List;

import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.widgets.Shell;
import org.fieldbench.kb.export.ArticleExport;

/** Exports the selected article, or all that the list shows. */
public final class ExportHandler extends ArticleHandler {

	@Override
	void run(Target target) {
		ExportModel model = new ExportModel(target.article().id(), found(target));
		ExportMemory memory = new ExportMemory();
		memory.recall(model);
		Shell shell = target.window().getShell();
		if (new ExportDialog(shell, model).open() == ExportDialog.OK) {
			memory.keep(model);
			ExportJob.start(shell, target.window().getService(ArticleExport.class), model.request(), result -> ExportedDialog.show(shell, result));
		}
	}

	private static List<String> found(Target target) {
		if (target.view().getSite().getSelectionProvider() instanceof TableViewer list && list.getInput() instanceof List<?> rows) {
			return rows.stream().map(ArticleRow.class::cast).map(row -> row.article().id()).toList();
		}
		return List.of(target.article().id());
	}
}
