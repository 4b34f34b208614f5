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
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.fieldbench.firmware.FirmwareReport;
import org.fieldbench.ui.WidgetIds;

/** The verdict on a firmware bundle, as a picture and a word, with its reasons. */
final class VerdictBanner {

	private static final int LARGER = 4;

	private final Label icon;
	private final Label word;
	private final FindingsList findings;

	VerdictBanner(Composite parent) {
		Composite banner = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(banner);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(banner);
		icon = new Label(banner, SWT.NONE);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 4).applyTo(icon);
		word = WidgetIds.tag(new Label(banner, SWT.NONE), "firmware.verdict");
		ResourceManager fonts = new LocalResourceManager(JFaceResources.getResources(), word);
		word.setFont(fonts.create(FontDescriptor.createFrom(word.getFont()).increaseHeight(LARGER).setStyle(SWT.BOLD)));
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(word);
		findings = new FindingsList(banner);
	}

	void show(FirmwareReport report) {
		icon.setImage(Signals.of(report.verdict()).image());
		icon.setToolTipText("Verdict: " + report.verdict().text());
		word.setText(headline(report));
		findings.show(report.findings());
	}

	private static String headline(FirmwareReport report) {
		String text = report.verdict().text();
		return Character.toUpperCase(text.charAt(0)) + text.substring(1);
	}
}
