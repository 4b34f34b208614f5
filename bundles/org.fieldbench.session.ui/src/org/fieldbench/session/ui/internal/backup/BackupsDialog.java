/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.ui.internal.backup;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.fieldbench.session.backup.Backups;
import org.fieldbench.session.backup.Backups.Made;
import org.fieldbench.session.backup.Backups.Verdict;
import org.fieldbench.store.BackupFile;
import org.fieldbench.ui.AccessibleName;
import org.fieldbench.ui.ColumnTable;
import org.fieldbench.ui.Signal;
import org.fieldbench.ui.TitledDialog;
import org.fieldbench.ui.WidgetIds;

/** The backups: makes one, checks one, puts one back. */
final class BackupsDialog extends TitledDialog {

	private static final int MAKE = IDialogConstants.CLIENT_ID + 1;
	private static final int CHECK = IDialogConstants.CLIENT_ID + 2;
	private static final int PUT_BACK = IDialogConstants.CLIENT_ID + 3;
	private static final int FOLDER = IDialogConstants.CLIENT_ID + 4;
	private static final Point SIZE = new Point(760, 420);

	private final Backups backups;
	private final Runnable end;
	private TableViewer table;

	/** @param end closes the workbench */
	BackupsDialog(Shell shell, Backups backups, Runnable end) {
		super(shell, "Backups", SWT.APPLICATION_MODAL, SIZE);
		this.backups = backups;
		this.end = end;
	}

	@Override
	protected void fill(Composite area) {
		addMessage(area, "backups.message");
		table = new ColumnTable<BackupFile>(area, SWT.SINGLE, List.of(BackupColumn.values()), (column, backup) -> null).viewer();
		AccessibleName.give(WidgetIds.tag(table.getTable(), "backups.table"), "Backups");
		table.addSelectionChangedListener(event -> enable());
		Label where = new Label(area, SWT.WRAP);
		where.setText("They hold your " + Backups.CONTENTS + ", but no signing keys and no passwords. They are in " + backups.folder()
				+ ". One is made by itself on each day on which something is changed.");
		GridDataFactory.fillDefaults().grab(true, false).hint(SIZE.x - 40, SWT.DEFAULT).applyTo(where);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		WidgetIds.tag(createButton(parent, MAKE, "&Make One Now", false), "backups.make");
		WidgetIds.tag(createButton(parent, CHECK, "Chec&k", false), "backups.check");
		WidgetIds.tag(createButton(parent, PUT_BACK, "&Put Back…", false), "backups.putBack");
		WidgetIds.tag(createButton(parent, FOLDER, "Open &Folder", false), "backups.folder");
		WidgetIds.tag(createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, true), "backups.close");
		list(null);
	}

	/** @param select may be null */
	private void list(BackupFile select) {
		new BackupJob<>("Listing the backups", progress -> backups.list()).then(table.getTable(), all -> show(all, select), this::fail);
	}

	private void show(List<BackupFile> all, BackupFile select) {
		table.setInput(all);
		table.setSelection(select == null ? StructuredSelection.EMPTY : new StructuredSelection(select), true);
		if (all.isEmpty()) {
			say(Signal.INFO, "There is no backup yet.");
		}
		enable();
	}

	private void enable() {
		boolean selected = selected().isPresent();
		getButton(CHECK).setEnabled(selected);
		getButton(PUT_BACK).setEnabled(selected);
		getButton(FOLDER).setEnabled(table.getTable().getItemCount() > 0);
	}

	private Optional<BackupFile> selected() {
		return Optional.ofNullable((BackupFile) table.getStructuredSelection().getFirstElement());
	}

	@Override
	protected void buttonPressed(int id) {
		switch (id) {
			case MAKE -> make();
			case CHECK -> selected().ifPresent(this::check);
			case PUT_BACK -> selected().ifPresent(this::putBack);
			case FOLDER -> Program.launch(backups.folder().toString());
			default -> super.buttonPressed(id);
		}
	}

	private void make() {
		say(Signal.BUSY, "A backup is being made…");
		getButton(MAKE).setEnabled(false);
		new BackupJob<>("Making a backup", progress -> backups.make(Optional.empty(), progress)).then(table.getTable(), this::made, this::fail);
	}

	private void made(Made made) {
		getButton(MAKE).setEnabled(true);
		list(made.backup());
		if (made.leftOut().isEmpty()) {
			say(Signal.OK, "Made and read back: " + made.backup().name());
		} else {
			say(Signal.CAUTION, made.backup().name() + " was made, but something is left out. " + String.join(" ", made.leftOut()));
		}
	}

	private void check(BackupFile backup) {
		say(Signal.BUSY, "The backup is being read…");
		new BackupJob<>("Checking " + backup.name(), progress -> backups.check(backup, progress)).then(table.getTable(), this::checked, this::fail);
	}

	private void checked(Verdict verdict) {
		if (verdict.isSound()) {
			say(Signal.OK, String.format(Locale.ROOT, "It is sound: %,d %s, %s.", verdict.files(), verdict.files() == 1 ? "file" : "files",
					BackupColumn.size(verdict.bytes())));
		} else {
			sayBad("It is not sound. " + String.join(" ", verdict.problems()));
		}
	}

	private void putBack(BackupFile backup) {
		boolean agreed = MessageDialog.open(MessageDialog.QUESTION, getShell(), "Put a Backup Back", "All " + Backups.CONTENTS + " become those of "
				+ BackupColumn.time(backup) + ". What there is now is kept aside, in the folder \"set-aside\" of the data folder.\n\n"
				+ "Fieldbench closes for it. The backup is put back when you start it again.", SWT.SHEET, "Close Fieldbench", "Cancel") == 0;
		if (agreed) {
			try {
				backups.restoreAtStart(backup);
				close();
				end.run();
			} catch (IOException e) {
				fail("That cannot be noted: " + e.getMessage());
			}
		}
	}

	private void fail(String problem) {
		getButton(MAKE).setEnabled(true);
		sayBad(problem);
	}
}
