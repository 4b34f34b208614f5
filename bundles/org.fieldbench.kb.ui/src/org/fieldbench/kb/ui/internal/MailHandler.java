/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.fieldbench.files.SystemWords;
import org.fieldbench.kb.export.ArticleExport;
import org.fieldbench.kb.export.ExportException;
import org.fieldbench.kb.export.ExportFormat;
import org.fieldbench.kb.export.ExportOptions;
import org.fieldbench.kb.export.ExportRequest;
import org.fieldbench.kb.export.MailLink;
import org.fieldbench.ui.JobFamilies;
import org.fieldbench.ui.Later;
import org.fieldbench.ui.OperationJob;
import org.fieldbench.ui.Signal;
import org.fieldbench.ui.WidgetIds;

/** Opens the selected article in the mail program: its text, or a draft with the PDF attached. */
public final class MailHandler extends ArticleHandler {

	private static final int TEXT = 0;
	private static final int PDF = 1;

	@Override
	void run(Target target) {
		int chosen = new Choice(target.window().getShell(), target.article().id()).open();
		if (chosen == TEXT) {
			text(target);
		} else if (chosen == PDF) {
			draft(target);
		}
	}

	private static void text(Target target) {
		Shell shell = target.window().getShell();
		ArticleExport export = target.window().getService(ArticleExport.class);
		new OperationJob("Preparing a mail", JobFamilies.KNOWLEDGE_BASE, monitor -> {
			MailLink mail = mail(export, target.article().id());
			Later.on(shell, () -> {
				if (!mail.fits() || !Program.launch(mail.address())) {
					draft(target);
				}
			});
		}).schedule();
	}

	private static MailLink mail(ArticleExport export, String id) throws ExportException {
		return export.mail(id, List.of());
	}

	/** Also for a text that is too long for the mail program's address. */
	private static void draft(Target target) {
		try {
			Shell shell = target.window().getShell();
			Path folder = Files.createTempDirectory("fieldbench-");
			folder.toFile().deleteOnExit();
			Path file = folder.resolve("article-" + target.article().id() + ".eml");
			file.toFile().deleteOnExit();
			ExportJob.start(shell, target.window().getService(ArticleExport.class),
					new ExportRequest(List.of(target.article().id()), ExportFormat.EML, file, ExportOptions.PLAIN), result -> {
						if (!Program.launch(file.toString())) {
							ExportedDialog.show(shell, result);
						}
					});
		} catch (IOException e) {
			target.view().say(Signal.BAD, "There is no place for the mail: " + SystemWords.of(e) + ". Look at the system's folder for temporary files.");
		}
	}

	/** Text or PDF. */
	private static final class Choice extends MessageDialog {

		Choice(Shell shell, String article) {
			super(shell, "E-mail Article " + article, null,
					"Your mail program opens with a draft; nothing is sent. A text that is too long for it is put into a draft with the PDF.", QUESTION, PDF,
					"Text Only", "With PDF Attached", "Cancel");
		}

		@Override
		protected Button createButton(Composite parent, int id, String label, boolean standard) {
			return WidgetIds.tag(super.createButton(parent, id, label, standard), "mail." + id);
		}
	}
}
