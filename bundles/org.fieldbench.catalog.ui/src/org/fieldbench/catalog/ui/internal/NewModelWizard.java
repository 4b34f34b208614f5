/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.ui.internal;

import java.nio.file.Path;

import org.eclipse.jface.wizard.Wizard;
import org.fieldbench.catalog.editing.NewPhoneModel;
import org.fieldbench.catalog.registry.Catalogs;

/** Asks what a new phone model is to be called and which one it starts from. */
final class NewModelWizard extends Wizard {

	private final NewModelPage page;
	private NewPhoneModel wish;

	NewModelWizard(Catalogs catalogs, Path folder) {
		page = new NewModelPage(catalogs, folder);
		setWindowTitle("New Phone Model");
		addPage(page);
	}

	/** @return what the user wants; null before the wizard was finished */
	NewPhoneModel wish() {
		return wish;
	}

	@Override
	public boolean performFinish() {
		wish = page.wish();
		return page.isPageComplete();
	}
}
