/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.imports;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.fieldbench.kb.ui.internal.imports.PageChoice.Field;
import org.fieldbench.ui.AccessibleName;
import org.fieldbench.ui.WidgetIds;

/** What was understood of each page, and what was left out; all of it can be corrected. */
final class PreviewPage extends WizardPage {

	/** Width of a field for few characters. */
	private static final int MARGIN = 8;
	private static final int NARROW = 220;

	private final ImportModel model;
	private final Map<Field, Text> fields = new EnumMap<>(Field.class);
	private Table list;
	private StyledText understood;
	private PieceTree pieces;
	private Button replace;
	private PageChoice shown;
	private boolean filling;

	PreviewPage(ImportModel model) {
		super("preview", "What was understood", null);
		this.model = model;
		setDescription("Correct the details. Ticked pieces go into the article; each of the others says why it was left out.");
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().applyTo(area);
		list = WidgetIds.tag(new Table(area, SWT.BORDER | SWT.CHECK | SWT.SINGLE), "import.pages");
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 80).applyTo(list);
		list.addListener(SWT.Selection, event -> selected((TableItem) event.item, event.detail == SWT.CHECK));
		details(area);
		SashForm sash = new SashForm(area, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		understood = AccessibleName.give(WidgetIds.tag(new StyledText(sash, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL), "import.understood"),
				"What was understood");
		understood.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
		pieces = new PieceTree(sash, this::remarks);
		sash.setWeights(2, 4);
		setControl(area);
		setPageComplete(false);
	}

	private void details(Composite area) {
		Composite grid = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).applyTo(grid);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(grid);
		for (Field field : Field.values()) {
			Label label = new Label(grid, SWT.NONE);
			label.setText(field.label() + ":");
			Text text = WidgetIds.tag(new Text(grid, SWT.BORDER), field.widget());
			GridDataFactory.fillDefaults().grab(field.isLong(), false).hint(NARROW, SWT.DEFAULT).applyTo(text);
			text.addModifyListener(event -> changed(field, text.getText()));
			fields.put(field, text);
		}
		replace = WidgetIds.tag(new Button(grid, SWT.CHECK), "import.replace");
		replace.setText("Replace the &text of the article that has this id; it stays as an earlier revision");
		GridDataFactory.fillDefaults().span(4, 1).applyTo(replace);
		replace.addListener(SWT.Selection, event -> {
			shown.replace(replace.getSelection());
			check();
		});
	}

	@Override
	public void setVisible(boolean visible) {
		if (visible) {
			fill();
		}
		super.setVisible(visible);
		if (visible) {
			fields.get(Field.ID).setFocus();
		}
	}

	private void fill() {
		list.removeAll();
		for (PageChoice page : model.pages()) {
			TableItem item = new TableItem(list, SWT.NONE);
			item.setText(page.get(Field.ID) + "  " + page.get(Field.TITLE));
			item.setChecked(page.isWanted());
			item.setData(page);
		}
		boolean several = model.pages().size() > 1;
		list.setVisible(several);
		((org.eclipse.swt.layout.GridData) list.getLayoutData()).exclude = !several;
		list.getParent().layout();
		list.select(0);
		show(model.pages().getFirst());
	}

	private void selected(TableItem item, boolean ticked) {
		PageChoice page = (PageChoice) item.getData();
		if (ticked) {
			page.want(item.getChecked());
			check();
		} else {
			show(page);
		}
	}

	private void show(PageChoice page) {
		shown = page;
		filling = true;
		fields.forEach((field, text) -> text.setText(page.get(field)));
		replace.setSelection(page.replaces());
		filling = false;
		understood.setText(page.understood());
		pieces.show(page);
		remarks();
		check();
	}

	private void changed(Field field, String text) {
		if (!filling) {
			shown.set(field, text);
			if (list.getSelectionCount() == 1) {
				list.getSelection()[0].setText(shown.get(Field.ID) + "  " + shown.get(Field.TITLE));
			}
			check();
		}
	}

	/** What is to be looked at stands above what was understood. */
	private void remarks() {
		List<String> all = new java.util.ArrayList<>(model.problems());
		all.addAll(shown.remarks());
		understood.setText((all.isEmpty() ? "" : "To look at:\n- " + String.join("\n- ", all) + "\n\n") + shown.understood());
	}

	private void check() {
		replace.setEnabled(shown.isTaken(model.library()));
		setErrorMessage(model.problem().orElse(null));
		setPageComplete(model.problem().isEmpty());
	}
}
