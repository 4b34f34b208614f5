/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.ui.internal;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.fieldbench.firmware.FirmwareReport;
import org.fieldbench.ui.WidgetIds;

/** The verdict on a firmware bundle, as a picture and a word, with its reasons in one line. */
final class VerdictBanner {

	private static final int LARGER = 4;

	private final Composite banner;
	private final Label icon;
	private final Label word;
	private final CLabel reasons;

	/** @param id starts the names of the widgets, e.g. "firmware" */
	VerdictBanner(Composite parent, String id) {
		banner = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(banner);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(banner);
		icon = new Label(banner, SWT.NONE);
		word = WidgetIds.tag(new Label(banner, SWT.NONE), id + ".verdict");
		ResourceManager fonts = new LocalResourceManager(JFaceResources.getResources(), word);
		word.setFont(fonts.create(FontDescriptor.createFrom(word.getFont()).increaseHeight(LARGER).setStyle(SWT.BOLD)));
		reasons = WidgetIds.tag(new CLabel(banner, SWT.NONE), id + ".reasons");
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(60, SWT.DEFAULT).applyTo(reasons);
	}

	Composite control() {
		return banner;
	}

	void show(FirmwareReport report) {
		icon.setImage(Signals.of(report.verdict()).image());
		icon.setToolTipText("Verdict: " + report.verdict().text());
		word.setText(VerdictText.word(report));
		reasons.setText(VerdictText.reasons(report).replace("&", "&&"));
		reasons.setToolTipText(VerdictText.allReasons(report));
		word.requestLayout();
	}
}
