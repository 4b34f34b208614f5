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
import org.fieldbench.ui.MessageLine;
import org.fieldbench.ui.Signal;
import org.fieldbench.ui.WidgetIds;

/** Groups of facts, one below the other, wrapped to the width and scrolled when they are too many. */
final class FactsPanel {

	private static final int INDENT = 8;
	private static final int NARROWEST = 120;
	private static final int SCROLL_STEP = 24;

	private final ScrolledComposite scroller;
	private final Composite page;

	FactsPanel(Composite parent) {
		scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(scroller);
		page = WidgetIds.tag(new Composite(scroller, SWT.NONE), "phones.facts");
		GridLayoutFactory.fillDefaults().margins(0, 4).spacing(0, 3).applyTo(page);
		scroller.setContent(page);
		scroller.setExpandHorizontal(true);
		scroller.setExpandVertical(true);
		scroller.getVerticalBar().setIncrement(SCROLL_STEP);
		scroller.addControlListener(ControlListener.controlResizedAdapter(event -> fit()));
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
		GridDataFactory.swtDefaults().indent(0, INDENT).applyTo(title);
		for (Fact fact : group.facts()) {
			add(fact);
		}
	}

	private void add(Fact fact) {
		if (fact.signal() == Signal.INFO) {
			Label plain = new Label(page, SWT.WRAP);
			plain.setText(fact.text().replace("&", "&&"));
			GridDataFactory.fillDefaults().grab(true, false).hint(NARROWEST, SWT.DEFAULT).applyTo(plain);
		} else {
			new MessageLine(page).say(fact.signal(), fact.text());
		}
	}

	private void fit() {
		scroller.setMinHeight(page.computeSize(scroller.getClientArea().width, SWT.DEFAULT).y);
	}
}
