/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.phones.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.fieldbench.catalog.registry.Catalogs;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** The phones that the catalogs know. */
public final class PhonesView {

	private final Catalogs catalogs;

	@Inject
	public PhonesView(Catalogs catalogs) {
		this.catalogs = catalogs;
	}

	@PostConstruct
	public void create(Composite parent) {
		new Label(parent, SWT.NONE).setText(catalogs.models().size() + " models");
	}
}
