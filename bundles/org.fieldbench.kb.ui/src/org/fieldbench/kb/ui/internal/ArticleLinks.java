/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal;

import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.fieldbench.kb.Article;
import org.fieldbench.kb.ArticleEditing;
import org.fieldbench.kb.Attachment;
import org.fieldbench.kb.reading.ArticleLink;
import org.fieldbench.kb.ui.internal.reading.OutsideDialog;
import org.fieldbench.kb.ui.internal.reading.OutsideLink;
import org.fieldbench.kb.ui.internal.reading.PageLinks;
import org.fieldbench.ui.Signal;

/** Where the links of the article lead that a view shows. */
record ArticleLinks(ArticlesView view) implements PageLinks.Host {

	@Override
	public String token() {
		return view.token();
	}

	@Override
	public void open(ArticleLink link) {
		view.open(link);
	}

	@Override
	public void openOutside(OutsideLink link) {
		OutsideDialog.ask(shell(), link);
	}

	@Override
	public void say(String sentence) {
		view.say(Signal.CAUTION, sentence);
	}

	@Override
	public void run(String id, Map<String, String> parameters) throws CommandException {
		Command command = view.getSite().getService(ICommandService.class).getCommand(id);
		ParameterizedCommand call = ParameterizedCommand.generateCommand(command, parameters);
		if (call == null) {
			throw new NotDefinedException(id + " does not take " + parameters);
		}
		view.getSite().getService(IHandlerService.class).executeCommand(call, null);
	}

	/** Another program may do what it likes with a file: the user is asked first. */
	@Override
	public void openAttachment(String name) {
		Optional<String> id = view.selected().map(Article::id);
		ArticleEditing editing = view.getSite().getService(ArticleEditing.class);
		Control control = shell();
		id.ifPresent(article -> KbJob.of("Looking for " + name, editing, files -> files.editing().open(article).attachments().stream()
				.filter(file -> file.name().equals(name)).findFirst()).then(control, found -> found.ifPresentOrElse(file -> open(editing, article, file),
						() -> say("Article " + article + " has no attachment " + name + ".")), this::say).schedule());
	}

	private void open(ArticleEditing editing, String article, Attachment file) {
		boolean wanted = MessageDialog.openQuestion(shell(), "Open an Attachment", "Open a copy of " + file.name()
				+ " with the program that your system has for it? Fieldbench does not know what is in the file.");
		if (wanted) {
			KbJob.of("Copying " + file.name(), editing, files -> new AttachmentDesk(files.editing()).copy(article, file))
					.then(shell(), copy -> Program.launch(copy.toString()), this::say).schedule();
		}
	}

	private Shell shell() {
		return view.getSite().getShell();
	}
}
