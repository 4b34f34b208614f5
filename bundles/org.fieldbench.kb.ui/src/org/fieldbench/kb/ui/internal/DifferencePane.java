/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.LocationListener;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.fieldbench.kb.diff.DiffRow;
import org.fieldbench.kb.diff.DifferenceHtml;
import org.fieldbench.kb.ui.internal.reading.EmbeddedBrowser;
import org.fieldbench.kb.ui.internal.reading.PageStyle;
import org.fieldbench.ui.AccessibleName;
import org.fieldbench.ui.Themes;
import org.fieldbench.ui.WidgetIds;

/** Two texts side by side; one under the other where there is no browser. */
public final class DifferencePane {

	private static final String FRAME = """
			<!DOCTYPE html>
			<html lang="en">
			<head>
			<meta charset="utf-8">
			<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
			<style>%s</style>
			</head>
			<body>
			%s
			</body>
			</html>
			""";

	private static final int MARGIN = 8;

	private final Composite place;
	private Browser browser;
	private StyledText text;
	private String fragment = "";

	public DifferencePane(Composite parent) {
		place = new Composite(parent, SWT.NONE);
		place.setLayout(new FillLayout());
		EmbeddedBrowser.in(place).ifPresentOrElse(this::use, this::useText);
	}

	private void use(Browser there) {
		browser = named(there);
		browser.setJavascriptEnabled(false);
		browser.addLocationListener(LocationListener.changingAdapter(event -> event.doit = event.location.startsWith("about:")));
		Themes.onChange(browser, this::render);
	}

	private void useText() {
		text = named(new StyledText(place, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER));
		text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
	}

	private static <T extends Control> T named(T control) {
		return AccessibleName.give(WidgetIds.tag(control, "kb.difference"), "What differs");
	}

	public void show(String oldName, String newName, List<DiffRow> rows) {
		fragment = DifferenceHtml.fragment(oldName, newName, rows);
		if (text != null) {
			text.setText(plain(oldName, newName, rows));
		}
		render();
	}

	private void render() {
		if (browser != null) {
			browser.setText(FRAME.formatted(PageStyle.of(Themes.isDark()) + PageStyle.read("difference"), fragment));
		}
	}

	private static String plain(String oldName, String newName, List<DiffRow> rows) {
		return "\u2212 " + oldName + "\n+ " + newName + "\n\n" + rows.stream().map(DifferencePane::lines).collect(Collectors.joining());
	}

	private static String lines(DiffRow row) {
		if (row.kind() == DiffRow.Kind.SAME) {
			return "  " + row.newText() + "\n";
		}
		return (row.oldLine().isPresent() ? "\u2212 " + row.oldText() + "\n" : "") + (row.newLine().isPresent() ? "+ " + row.newText() + "\n" : "");
	}
}
