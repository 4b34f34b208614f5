/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.reading;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.handlers.IHandlerService;
import org.fieldbench.ui.TableCopy;

/** Copy and Select All of the platform, for a view with an article: of the field that has the focus, else of the article. */
public final class EditKeys {

	private EditKeys() {
	}

	/** Takes the commands for the view, as long as it is there. */
	public static void enable(IWorkbenchPartSite site, Reader reader) {
		IHandlerService handlers = site.getService(IHandlerService.class);
		handlers.activateHandler(IWorkbenchCommandConstants.EDIT_COPY, new Doing(() -> copy(reader)));
		handlers.activateHandler(IWorkbenchCommandConstants.EDIT_SELECT_ALL, new Doing(() -> selectAll(reader)));
	}

	private static void copy(Reader reader) {
		Control focus = reader.control().getDisplay().getFocusControl();
		if (focus instanceof Text text) {
			text.copy();
		} else if (focus instanceof Combo combo) {
			combo.copy();
		} else if (!reader.selection().isEmpty()) {
			TableCopy.copy(reader.control().getDisplay(), reader.selection());
		}
	}

	private static void selectAll(Reader reader) {
		Control focus = reader.control().getDisplay().getFocusControl();
		if (focus instanceof Text text) {
			text.selectAll();
		} else {
			reader.selectAll();
		}
	}

	private static final class Doing extends AbstractHandler {

		private final Runnable action;

		Doing(Runnable action) {
			this.action = action;
		}

		@Override
		public Object execute(ExecutionEvent event) {
			action.run();
			return null;
		}
	}
}
