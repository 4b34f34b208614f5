/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.phones.ui.internal;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.fieldbench.phones.ui.internal.FactGroup.Fact;
import org.fieldbench.ui.Signal;
import org.fieldbench.ui.WidgetIds;

/** Groups of facts, one below the other: what holds at the left, where it is from at the right. Wrapped to the width, and scrolled. */
final class FactsPanel {

	private static final int INDENT = 10;
	private static final int NARROWEST = 120;
	private static final int ORIGIN_WIDTH = 110;
	private static final int SCROLL_STEP = 24;
	private static final int COLUMNS = 3;

	private final ScrolledComposite scroller;
	private final Composite page;

	FactsPanel(Composite parent) {
		scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
		page = WidgetIds.tag(new Composite(scroller, SWT.NONE), "phones.facts");
		GridLayoutFactory.fillDefaults().numColumns(COLUMNS).margins(8, 4).spacing(8, 4).applyTo(page);
		scroller.setContent(page);
		scroller.setExpandHorizontal(true);
		scroller.setExpandVertical(true);
		scroller.getVerticalBar().setIncrement(SCROLL_STEP);
		scroller.addControlListener(ControlListener.controlResizedAdapter(event -> fit()));
	}

	Control control() {
		return scroller;
	}

	void show(List<FactGroup> groups) {
		for (Control old : page.getChildren()) {
			old.dispose();
		}
		groups.forEach(this::add);
		page.layout(true, true);
		fit();
		scroller.setOrigin(0, 0);
	}

	private void add(FactGroup group) {
		Label title = new Label(page, SWT.NONE);
		title.setText(group.title());
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.swtDefaults().indent(0, INDENT).span(COLUMNS, 1).applyTo(title);
		group.facts().forEach(this::add);
	}

	private void add(Fact fact) {
		Label icon = new Label(page, SWT.NONE);
		GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(icon);
		if (fact.signal() == Signal.INFO) {
			icon.setText("\u2022");
		} else {
			icon.setImage(fact.signal().image());
			icon.setToolTipText(fact.signal().word());
		}
		Label text = wrapped(fact.text());
		GridDataFactory.fillDefaults().grab(true, false).hint(NARROWEST, SWT.DEFAULT).applyTo(text);
		Label origin = wrapped(fact.origin());
		origin.setFont(JFaceResources.getFontRegistry().getItalic(JFaceResources.DEFAULT_FONT));
		origin.setToolTipText(fact.origin().isEmpty() ? null : "Where this comes from");
		GridDataFactory.fillDefaults().hint(ORIGIN_WIDTH, SWT.DEFAULT).applyTo(origin);
	}

	private Label wrapped(String text) {
		Label label = new Label(page, SWT.WRAP);
		label.setText(text.replace("&", "&&"));
		return label;
	}

	private void fit() {
		scroller.setMinHeight(page.computeSize(scroller.getClientArea().width, SWT.DEFAULT).y);
	}
}
