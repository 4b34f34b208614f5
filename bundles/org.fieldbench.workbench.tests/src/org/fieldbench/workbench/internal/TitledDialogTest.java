/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.fieldbench.ui.MessageLine;
import org.fieldbench.ui.TitledDialog;
import org.fieldbench.ui.WidgetIds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What our dialogs say has room, however long it is. */
@ExtendWith(WorkbenchExtension.class)
class TitledDialogTest {

	private static final String LONG = "The server refused the user, and says why in a sentence that takes more than one line. ".repeat(4).strip();

	private Asking dialog;

	private static final class Asking extends TitledDialog {

		Asking(Shell shell) {
			super(shell, "Asking", SWT.MODELESS, new Point(420, 160));
		}

		@Override
		protected void fill(Composite area) {
			WidgetIds.tag(new Text(area, SWT.BORDER), "asking.text");
			addMessage(area, "asking.message");
		}

		@Override
		protected void createButtonsForButtonBar(Composite parent) {
			WidgetIds.tag(createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true), "asking.close");
		}

		void complain(String sentence) {
			sayBad(sentence);
		}
	}

	@BeforeEach
	void open(Bot bot) {
		dialog = bot.ask(() -> {
			Asking made = new Asking(bot.window());
			made.open();
			return made;
		});
	}

	@AfterEach
	void close(Bot bot) {
		bot.ask(dialog::close);
	}

	private int heightAfter(Bot bot, String sentence) {
		return bot.ask(() -> {
			dialog.complain(sentence);
			return dialog.getShell().getSize().y;
		});
	}

	@Test
	void aLongSentenceIsReadWhole(Bot bot) {
		int before = bot.ask(() -> dialog.getShell().getSize().y);
		int grown = heightAfter(bot, LONG) - before;
		assertTrue(grown > 0);
		bot.waitUntil("all of it is in sight", () -> {
			MessageLine line = bot.find("asking.message", MessageLine.class);
			return line.getSize().y >= line.computeSize(line.getSize().x, SWT.DEFAULT).y && isInside(bot.find("asking.close", Button.class));
		});
		assertTrue(grown < 2 * bot.read("asking.message", MessageLine.class, line -> line.getSize().y), "no more than that: " + grown);
	}

	private static boolean isInside(Button button) {
		Shell shell = button.getShell();
		return shell.getDisplay().map(button, shell, 0, button.getSize().y).y <= shell.getClientArea().height;
	}

	@Test
	void theDialogGrowsOnce(Bot bot) {
		int grown = heightAfter(bot, LONG);
		assertEquals(grown, heightAfter(bot, "Type the password."));
		assertEquals(grown, heightAfter(bot, LONG));
	}
}
