/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.phones.ui.internal;

import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.catalog.registry.Catalogs;
import org.fieldbench.session.inventory.KnownPhone;
import org.fieldbench.ui.MessageLine;
import org.fieldbench.ui.Signal;
import org.fieldbench.ui.WidgetIds;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** The phones that the catalogs know: their facts, and what their boot code version means. */
public final class PhonesView {

	private static final int[] SHARES = { 24, 76 };

	private final Catalogs catalogs;
	private CatalogTree tree;
	private DecoderPanel decoder;
	private FactsPanel facts;

	@Inject
	public PhonesView(Catalogs catalogs) {
		this.catalogs = catalogs;
	}

	@PostConstruct
	public void create(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(page);
		sayProblems(WidgetIds.tag(new MessageLine(page), "phones.problems"));
		SashForm sash = new SashForm(page, SWT.HORIZONTAL);
		sash.setLayoutData(GridDataFactory.fillDefaults().grab(true, true).create());
		tree = new CatalogTree(sash, this::select);
		Composite model = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(8, 6).spacing(0, 6).applyTo(model);
		decoder = new DecoderPanel(model);
		facts = new FactsPanel(model);
		sash.setWeights(SHARES);
		tree.show(catalogs.all());
	}

	@Focus
	public void focus() {
		tree.setFocus();
	}

	/** Shows the model of the known phone that was selected. */
	@Inject
	@Optional
	void known(@UIEventTopic("org/fieldbench/phones/known/SELECTED") KnownPhone phone) {
		if (tree != null) {
			phone.model().ifPresent(tree::select);
		}
	}

	private void sayProblems(MessageLine line) {
		if (!catalogs.problems().isEmpty()) {
			line.say(Signal.CAUTION, String.join(" ", catalogs.problems()));
		} else if (catalogs.all().isEmpty()) {
			line.say(Signal.INFO, "No catalog of phones is installed. Install one, for example the AltiGen catalog "
					+ "that comes with Fieldbench.");
		}
	}

	private void select(java.util.Optional<PhoneModel> model) {
		model.ifPresent(chosen -> {
			decoder.use(chosen);
			facts.show(PhoneFacts.of(chosen));
		});
	}
}
