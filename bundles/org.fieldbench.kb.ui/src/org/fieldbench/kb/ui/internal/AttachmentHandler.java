/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.fieldbench.kb.Attachment;

/** Opens, copies or takes away the selected attachments; which of it says the extension. */
public final class AttachmentHandler extends AbstractHandler implements IExecutableExtension {

	private String what = "";

	@Override
	public void setInitializationData(IConfigurationElement config, String property, Object data) {
		what = String.valueOf(data);
	}

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActivePart(event) instanceof AttachmentsView view) {
			Shell shell = HandlerUtil.getActiveShell(event);
			switch (what) {
			case "open" -> view.selected().forEach(file -> open(view, shell, file));
			case "save" -> view.selected().forEach(file -> save(view, shell, file, event.getParameter(AttachHandler.FILE)));
			case "detach" -> view.detach(view.selected());
			default -> throw new IllegalStateException("The extension names no action: " + what);
			}
		}
		return null;
	}

	/** Another program may do what it likes with a file: the user is asked first. */
	private static void open(AttachmentsView view, Shell shell, Attachment file) {
		boolean wanted = MessageDialog.openQuestion(shell, "Open an Attachment", "Open a copy of " + file.name()
				+ " with the program that your system has for it? Fieldbench does not know what is in the file.");
		view.article().filter(id -> wanted).ifPresent(id -> view.run("Copying " + file.name(), desk -> desk.copy(id, file),
				copy -> Program.launch(copy.toString())));
	}

	private static void save(AttachmentsView view, Shell shell, Attachment file, String named) {
		String target = named == null ? choose(shell, file) : named;
		if (target != null) {
			view.article().ifPresent(id -> view.run("Saving " + file.name(), desk -> desk.copy(id, file, Path.of(target)), saved -> { }));
		}
	}

	private static String choose(Shell shell, Attachment file) {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText("Save an Attachment");
		dialog.setFileName(file.name());
		dialog.setOverwrite(true);
		return dialog.open();
	}
}
