/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.phones.ui.internal;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.phones.ui.internal.ruler.RulerCanvas;
import org.fieldbench.phones.ui.internal.ruler.RulerScale;
import org.fieldbench.ui.MessageLine;
import org.fieldbench.ui.Signal;
import org.fieldbench.ui.WidgetIds;

/** The boot code versions of a model: the decoder, and the ruler on which the phone and the firmware bundle stand. */
final class VersionPanel {

	private static final int NARROWEST = 200;

	private final ScrolledComposite scroller;
	private final Composite page;
	private final DecoderPanel decoder;
	private final RulerCanvas ruler;
	private final MessageLine way;
	private PhoneModel model;
	private Optional<String> here = Optional.empty();
	private Optional<String> there = Optional.empty();

	VersionPanel(Composite parent) {
		scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
		page = new Composite(scroller, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(8, 6).spacing(0, 8).applyTo(page);
		decoder = new DecoderPanel(page, this::standsAt);
		ruler = WidgetIds.tag(new RulerCanvas(page), "phones.ruler");
		GridDataFactory.fillDefaults().grab(true, false).hint(NARROWEST, SWT.DEFAULT).indent(0, 4).applyTo(ruler);
		way = WidgetIds.tag(new MessageLine(page), "phones.way");
		scroller.setContent(page);
		scroller.setExpandHorizontal(true);
		scroller.setExpandVertical(true);
		scroller.addControlListener(ControlListener.controlResizedAdapter(event -> fit()));
	}

	Control control() {
		return scroller;
	}

	/** @param offered version in the firmware bundle on the bench, if it is known */
	void use(PhoneModel chosen, Optional<String> offered) {
		there = offered;
		if (chosen != model) {
			model = chosen;
			decoder.use(chosen);
		}
		show();
	}

	/** A phone of the model was chosen that has a version. */
	void know(String version, String whose) {
		decoder.know(version, whose);
	}

	private void standsAt(Optional<String> version) {
		here = version;
		show();
	}

	private void show() {
		RulerScale scale = RulerScale.of(model, here, there);
		ruler.show(scale);
		ruler.setVisible(!scale.segments().isEmpty());
		if (scale.way().isEmpty()) {
			way.clear();
		} else {
			way.say(scale.blocked() ? Signal.BAD : Signal.INFO, scale.way());
		}
		fit();
	}

	private void fit() {
		page.layout(true, true);
		scroller.setMinHeight(page.computeSize(scroller.getClientArea().width, SWT.DEFAULT).y);
	}
}
