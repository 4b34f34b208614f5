/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.team;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.fieldbench.kb.ui.internal.AnswerJob;
import org.fieldbench.ui.Signal;
import org.fieldbench.ui.TitledDialog;
import org.fieldbench.ui.WidgetIds;

/** Asks where the team's database is, and for the login. */
final class ConnectDialog extends TitledDialog {

	private static final int TEST = IDialogConstants.CLIENT_ID + 1;
	private static final int DISCONNECT = IDialogConstants.CLIENT_ID + 2;
	private static final String FILL = "This database is new and empty, and the articles here belong to a team already.\n\nIs it to take the place of that"
			+ " team's database, which was lost or moved? Then it is made your team's and filled with what is here; the others connect to it in their turn.";
	private static final Point SIZE = new Point(620, 330);

	private final ConnectModel model;
	private Text address;
	private Text user;
	private Text password;
	private Button remember;

	ConnectDialog(Shell shell, ConnectModel model) {
		super(shell, "Connect to a Team", SWT.MODELESS, SIZE);
		this.model = model;
	}

	@Override
	protected void fill(Composite area) {
		Label intro = new Label(area, SWT.WRAP);
		intro.setText("The team exchanges articles and comments through a PostgreSQL database. You go on working here also when it is away.");
		GridDataFactory.fillDefaults().grab(true, false).hint(SIZE.x - 60, SWT.DEFAULT).applyTo(intro);
		Composite rows = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 6).margins(0, 6).applyTo(rows);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(rows);
		address = field(rows, "&Database:", SWT.NONE, "team.address", "postgresql://server/database");
		user = field(rows, "&User:", SWT.NONE, "team.user", "");
		password = field(rows, "&Password:", SWT.PASSWORD, "team.password", "");
		new Label(rows, SWT.NONE);
		remember = WidgetIds.tag(new Button(rows, SWT.CHECK), "team.remember");
		remember.setText("&Keep the password in this computer's keyring");
		remember.setSelection(true);
		addMessage(area, "team.message");
		model.note().ifPresent(note -> say(Signal.CAUTION, note));
		address.setText(model.address());
		user.setText(model.user());
	}

	private static Text field(Composite rows, String label, int style, String id, String hint) {
		new Label(rows, SWT.NONE).setText(label);
		Text text = WidgetIds.tag(new Text(rows, SWT.BORDER | SWT.SINGLE | style), id);
		text.setMessage(hint);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		return text;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		WidgetIds.tag(createButton(parent, TEST, "&Test Connection", false), "team.test");
		if (model.isConnected()) {
			WidgetIds.tag(createButton(parent, DISCONNECT, "D&isconnect", false), "team.disconnect");
		}
		WidgetIds.tag(createButton(parent, IDialogConstants.OK_ID, "&Connect", true), "team.connect");
		WidgetIds.tag(createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false), "team.cancel");
		(model.isConnected() ? password : address).setFocus();
		address.setSelection(address.getText().length());
	}

	@Override
	protected void buttonPressed(int id) {
		if (id == TEST) {
			begin("Trying the connection…", model::test, found -> say(Signal.OK, found));
		} else if (id == DISCONNECT) {
			AnswerJob.run("Disconnecting from the team", getShell(), model::disconnect, done -> close(), this::fail);
		} else {
			super.buttonPressed(id);
		}
	}

	@Override
	protected void okPressed() {
		begin("Connecting…", model::connect, this::connected, problem -> {
			fail(problem);
			if (model.isEmpty() && TeamDialog.ask(getShell(), FILL, "&Fill It")) {
				begin("Filling the database…", model::connectAndRefill, this::connected);
			}
		});
	}

	private <T> void begin(String what, AnswerJob.Work<T> work, Consumer<T> done) {
		begin(what, work, done, this::fail);
	}

	private <T> void begin(String what, AnswerJob.Work<T> work, Consumer<T> done, Consumer<String> failed) {
		model.change(address.getText(), user.getText(), password.getText(), remember.getSelection());
		Optional<String> problem = model.problem();
		if (problem.isPresent()) {
			say(Signal.BAD, problem.get());
			return;
		}
		say(Signal.BUSY, what);
		enable(false);
		AnswerJob.run(what, getShell(), work, outcome -> {
			enable(true);
			done.accept(outcome);
		}, failed);
	}

	private void enable(boolean enabled) {
		getButton(TEST).setEnabled(enabled);
		getButton(IDialogConstants.OK_ID).setEnabled(enabled);
	}

	/** Stays open when there is something to read. */
	private void connected(Optional<String> note) {
		if (note.isEmpty()) {
			close();
		} else {
			say(Signal.CAUTION, "You are connected. " + note.get());
			getButton(IDialogConstants.CANCEL_ID).setText(IDialogConstants.CLOSE_LABEL);
		}
	}

	private void fail(String sentence) {
		enable(true);
		say(Signal.BAD, sentence);
	}
}
