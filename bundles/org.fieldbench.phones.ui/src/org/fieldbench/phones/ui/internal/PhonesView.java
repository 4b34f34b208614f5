/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.phones.ui.internal;

import java.util.Optional;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.catalog.registry.Catalogs;
import org.fieldbench.firmware.FirmwareBench;
import org.fieldbench.session.inventory.KnownPhone;
import org.fieldbench.session.inventory.PhoneField;
import org.fieldbench.session.practice.Practices;
import org.fieldbench.ui.MessageLine;
import org.fieldbench.ui.Refresh;
import org.fieldbench.ui.Signal;
import org.fieldbench.ui.WidgetIds;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventHandler;

/** The phones that the catalogs know: what their boot code version means, their facts, and an illustrative phone to practise on. */
public final class PhonesView extends ViewPart {

	static final String ID = "org.fieldbench.phones.ui.phones";

	/** Announces a phone that was selected among those that the desk knows. */
	private static final String KNOWN_SELECTED = "org/fieldbench/phones/known/SELECTED";
	private static final int[] BESIDE = { 22, 78 };
	private static final int[] ABOVE = { 30, 70 };
	/** Beside the models there is no room for a version and what it means. */
	private static final int NARROW = 560;

	private final EventHandler onKnown = this::known;
	private IEventBroker events;
	private Catalogs catalogs;
	private Runnable catalogsRead;
	private FirmwareBench bench;
	private FirmwareBench.Listener laid;
	private CatalogTree tree;
	private ModelTabs tabs;
	private Optional<PhoneModel> selected = Optional.empty();

	@Override
	public void createPartControl(Composite parent) {
		catalogs = getSite().getService(Catalogs.class);
		bench = getSite().getService(FirmwareBench.class);
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(page);
		sayProblems(WidgetIds.tag(new MessageLine(page), "phones.problems"), catalogs);
		SashForm sash = new SashForm(page, SWT.HORIZONTAL);
		sash.setLayoutData(GridDataFactory.fillDefaults().grab(true, true).create());
		tree = new CatalogTree(sash, this::select);
		tabs = new ModelTabs(sash, catalogs, getSite().getService(Practices.class));
		sash.setWeights(BESIDE);
		sash.addControlListener(ControlListener.controlResizedAdapter(event -> turn(sash)));
		Refresh refresh = Refresh.of(page, this::show);
		laid = report -> refresh.request();
		bench.addListener(laid);
		tree.show(catalogs.all());
		catalogsRead = Refresh.of(page, () -> tree.show(catalogs.all()))::request;
		catalogs.addListener(catalogsRead);
		events = getSite().getService(IEventBroker.class);
		events.subscribe(KNOWN_SELECTED, onKnown);
	}

	private static void turn(SashForm sash) {
		Point size = sash.getSize();
		int wanted = size.x < NARROW && size.y > size.x ? SWT.VERTICAL : SWT.HORIZONTAL;
		if (size.x > 0 && wanted != sash.getOrientation()) {
			sash.setOrientation(wanted);
			sash.setWeights(wanted == SWT.VERTICAL ? ABOVE : BESIDE);
		}
	}

	@Override
	public void setFocus() {
		tree.setFocus();
	}

	@Override
	public void dispose() {
		events.unsubscribe(onKnown);
		catalogs.removeListener(catalogsRead);
		bench.removeListener(laid);
		super.dispose();
	}

	/** Begins to practise with the model that is selected. */
	void practise() {
		tabs.practise();
	}

	private static void sayProblems(MessageLine line, Catalogs catalogs) {
		if (!catalogs.problems().isEmpty()) {
			line.say(Signal.CAUTION, String.join(" ", catalogs.problems()));
		} else if (catalogs.all().isEmpty()) {
			line.say(Signal.INFO, "No catalog of phones is installed. Install one, for example the AltiGen catalog "
					+ "that comes with Fieldbench.");
		}
	}

	private void select(Optional<PhoneModel> model) {
		if (model.isPresent()) {
			selected = model;
			show();
		}
	}

	private void known(Event event) {
		if (event.getProperty(IEventBroker.DATA) instanceof KnownPhone phone && phone.model().isPresent()) {
			tree.select(phone.model().get());
			String version = phone.value(PhoneField.BOOT_CODE);
			if (!version.isEmpty()) {
				tabs.know(version, phone.name());
			}
		}
	}

	/**
	 * Shows a model.
	 *
	 * @param bootCode version to be explained; empty for none
	 * @return false if no catalog has it
	 */
	boolean show(String model, String bootCode) {
		Optional<PhoneModel> found = catalogs.model(model);
		found.ifPresent(tree::select);
		if (found.isPresent() && !bootCode.isEmpty()) {
			tabs.explain(bootCode);
		}
		return found.isPresent();
	}

	private void show() {
		selected.ifPresent(model -> tabs.show(model, bench.current()));
	}
}
