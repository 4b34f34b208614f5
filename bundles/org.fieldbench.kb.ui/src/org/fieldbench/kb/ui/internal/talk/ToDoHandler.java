/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.talk;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.fieldbench.kb.talk.Discussions;
import org.fieldbench.kb.talk.ToDo;

/** Says that the selected to-do is done, or opens it again. */
public final class ToDoHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		try {
			ToDoView view = (ToDoView) window.getActivePage().showView(ToDoView.ID);
			view.selected().ifPresentOrElse(toDo -> ask(window, toDo), () -> view.say("Select a to-do first."));
			return null;
		} catch (PartInitException e) {
			throw new ExecutionException("The to-dos cannot be shown.", e);
		}
	}

	private static void ask(IWorkbenchWindow window, ToDo toDo) {
		Discussions discussions = window.getService(Discussions.class);
		boolean done = !toDo.isDone();
		new ReasonDialog(window.getShell(), done ? "To-Do Is Done" : "Open To-Do Again", done ? "Done" : "Open Again",
				"Article " + toDo.article() + ". " + toDo.text(), List.of(), (choice, signature) -> () -> {
					discussions.setDone(toDo.id(), done, signature);
					return null;
				}).open();
	}
}
