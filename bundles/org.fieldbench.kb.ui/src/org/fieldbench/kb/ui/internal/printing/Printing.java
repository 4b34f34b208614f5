/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.printing;

import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.fieldbench.ui.JobFamilies;
import org.fieldbench.ui.Later;
import org.fieldbench.ui.OperationJob;

/** Asks for printer, pages and copies, and prints in the background. A failure is shown by the job. */
public final class Printing {

	private Printing() {
	}

	/**
	 * @param name what is printed
	 * @param file a PDF
	 * @param done gets a sentence, on the display's thread, when the printer has all of it
	 */
	public static void ask(Shell shell, String name, Path file, Consumer<String> done) {
		PrintDialog dialog = new PrintDialog(shell);
		dialog.setText("Print " + name);
		PrinterData wishes = dialog.open();
		if (wishes != null) {
			Display display = shell.getDisplay();
			new OperationJob("Printing " + name, JobFamilies.KNOWLEDGE_BASE, monitor -> {
				new PdfPrinting(display, name, file, wishes).run(monitor);
				Later.on(shell, () -> done.accept(name + " went to the printer " + wishes.name + "."));
			}).byUser().schedule();
		}
	}
}
