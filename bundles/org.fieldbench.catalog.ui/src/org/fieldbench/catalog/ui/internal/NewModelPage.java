/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.ui.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.ModifyListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.fieldbench.catalog.Catalog;
import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.catalog.editing.NewPhoneModel;
import org.fieldbench.catalog.registry.Catalogs;
import org.fieldbench.ui.WidgetIds;

/** The only page of the wizard; what it takes and what is wrong with it is {@link NewPhoneModel}'s to say. */
final class NewModelPage extends WizardPage {

	private static final int WIDTH = 320;
	private static final String WHAT_FOR = "The facts of an existing model are copied and marked as inferred. Procedures are not: what saves one"
			+ " phone can kill another.";

	private final Catalogs catalogs;
	private final Path folder;
	private final List<PhoneModel> models;
	private Combo origin;
	private Text name;
	private Combo vendor;
	private Label place;

	NewModelPage(Catalogs catalogs, Path folder) {
		super("model");
		this.catalogs = catalogs;
		this.folder = folder;
		this.models = catalogs.models();
		setTitle("New Phone Model");
		setDescription(WHAT_FOR);
	}

	/** @return what is typed now */
	NewPhoneModel wish() {
		int index = origin.getSelectionIndex();
		return new NewPhoneModel(index < 0 ? Optional.empty() : Optional.of(models.get(index)), name.getText(), vendor.getText(), folder);
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(12, 8).applyTo(page);
		origin = labelled(page, "&Start from:", new Combo(page, SWT.READ_ONLY | SWT.DROP_DOWN), "newModel.origin");
		models.forEach(model -> origin.add(model.getName() + " (" + ((Catalog) model.eContainer()).getVendor() + ")"));
		name = labelled(page, "&Name:", new Text(page, SWT.BORDER), "newModel.name");
		vendor = labelled(page, "&Vendor:", new Combo(page, SWT.DROP_DOWN), "newModel.vendor");
		catalogs.all().forEach(catalog -> vendor.add(catalog.getVendor()));
		place = new Label(page, SWT.WRAP);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(place);
		ModifyListener check = event -> check(true);
		origin.addModifyListener(check);
		name.addModifyListener(check);
		vendor.addModifyListener(check);
		setControl(page);
		check(false);
	}

	/** @param say false as long as the user has typed nothing: nobody is told of faults not made yet */
	private void check(boolean say) {
		Optional<String> problem = wish().problem(catalogs);
		setErrorMessage(say ? problem.orElse(null) : null);
		setPageComplete(problem.isEmpty());
		place.setText(problem.isEmpty() ? "It is put into " + wish().file() + " and opened there." : "");
		place.getParent().layout(new Control[] { place });
	}

	private static <C extends Control> C labelled(Composite page, String text, C control, String id) {
		Label label = new Label(page, SWT.NONE);
		label.setText(text);
		label.moveAbove(control);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(control);
		return WidgetIds.tag(control, id);
	}
}
