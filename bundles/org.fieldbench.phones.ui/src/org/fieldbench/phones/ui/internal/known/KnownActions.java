/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.phones.ui.internal.known;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.fieldbench.session.inventory.ChangeSet;
import org.fieldbench.session.inventory.ExportOptions;
import org.fieldbench.session.inventory.InventoryException;
import org.fieldbench.session.inventory.KnownPhone;
import org.fieldbench.ui.JobFamilies;
import org.fieldbench.ui.Later;
import org.fieldbench.ui.OperationJob;

/** What the commands do. */
final class KnownActions {

	private static final String TITLE = "Phones I Know";

	private final KnownPhonesView view;
	private final Shell shell;

	KnownActions(KnownPhonesView view, Shell shell) {
		this.view = view;
		this.shell = shell;
	}

	/** @param file that the command names; null to ask for one */
	void run(String action, String file) throws InventoryException {
		switch (action) {
		case "add" -> new PhoneDialog(view, shell, new PhoneForm(view.inventory(), view.catalogs(), Optional.empty())).open();
		case "edit" -> edit(selection());
		case "editAll" -> edit(picked());
		case "remove" -> view.apply(view.inventory().planTrash(selection()));
		case "restore" -> view.apply(view.inventory().planRestore(selection()));
		case "import" -> file(file, SWT.OPEN, "Import Phones").ifPresent(this::read);
		case "export" -> file(file, SWT.SAVE, "Export Phones").ifPresent(this::export);
		case "undo" -> undo(view.inventory().changeSets());
		case "seen" -> new SuggestionsDialog(view, shell).open();
		case "find" -> view.focusFilter();
		case "copy" -> view.copy();
		default -> throw new IllegalArgumentException(action);
		}
	}

	private List<KnownPhone> selection() throws InventoryException {
		if (view.selected().isEmpty()) {
			throw new InventoryException("Select one or more phones first.");
		}
		return view.selected();
	}

	private List<KnownPhone> picked() throws InventoryException {
		if (view.shown().isEmpty()) {
			throw new InventoryException("The filter picks no phone. Change the filter first.");
		}
		return view.shown();
	}

	private void edit(List<KnownPhone> phones) {
		if (phones.size() == 1) {
			new PhoneDialog(view, shell, new PhoneForm(view.inventory(), view.catalogs(), Optional.of(phones.get(0)))).open();
		} else {
			new BulkDialog(view, shell, new BulkForm(view.inventory(), phones)).open();
		}
	}

	private void undo(List<ChangeSet> sets) {
		if (sets.isEmpty()) {
			MessageDialog.openInformation(shell, TITLE, "Nothing was changed yet, so there is nothing to undo.");
		} else {
			new UndoDialog(view, shell, sets).open();
		}
	}

	private Optional<Path> file(String named, int style, String title) {
		if (named != null) {
			return Optional.of(Path.of(named));
		}
		FileDialog dialog = new FileDialog(shell, style);
		dialog.setText(title);
		dialog.setFilterNames(new String[] { "Separated values (*.csv, *.txt, *.tsv)", "All files" });
		dialog.setFilterExtensions(new String[] { "*.csv;*.CSV;*.txt;*.tsv", "*" });
		dialog.setOverwrite(true);
		if (style == SWT.SAVE) {
			dialog.setFileName("phones.csv");
		}
		return Optional.ofNullable(dialog.open()).map(Path::of);
	}

	private void read(Path file) {
		inBackground("Reading " + file.getFileName(), () -> {
			ImportChoice choice = ImportChoice.read(view.inventory(), file);
			Later.on(shell, () -> new ImportDialog(view, shell, choice).open());
		});
	}

	private void export(Path file) {
		List<KnownPhone> phones = view.selected().size() > 1 ? view.selected() : view.shown();
		inBackground("Writing " + file.getFileName(), () -> view.inventory().export(phones, file, ExportOptions.STANDARD));
	}

	/** Something that takes a while. */
	private interface Work {
		void run() throws InventoryException;
	}

	private static void inBackground(String name, Work work) {
		new OperationJob(name, JobFamilies.PHONES, monitor -> work.run()).byUser().schedule();
	}
}
