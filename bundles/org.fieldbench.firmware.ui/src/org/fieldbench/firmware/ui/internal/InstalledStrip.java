/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.ui.internal;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.fieldbench.firmware.InspectionRequest;
import org.fieldbench.firmware.InstalledVersions;
import org.fieldbench.ui.WidgetIds;

/** What is on the phone now, for which the firmware bundle is judged; asked only where a model is chosen. */
final class InstalledStrip {

	private static final int WIDTH = 6;

	private final Composite strip;
	private final Text bootCode;
	private final Text application;
	private InstalledVersions shown = InstalledVersions.UNKNOWN;

	/** @param choose hears what was typed, when it is complete */
	InstalledStrip(Composite parent, Consumer<InstalledVersions> choose) {
		strip = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(5).applyTo(strip);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(strip);
		strip.setVisible(false);
		bootCode = field("On the phone now: &boot code", "firmware.installed.bootCode", choose);
		application = field("&application", "firmware.installed.application", choose);
		new Label(strip, SWT.NONE).setText("(empty: not known)");
	}

	/** To be followed by a layout. */
	void show(InspectionRequest request, boolean known) {
		boolean visible = known && request.model().isPresent();
		strip.setVisible(visible);
		((GridData) strip.getLayoutData()).exclude = !visible;
		if (!request.installed().equals(shown)) {
			shown = request.installed();
			bootCode.setText(shown.bootCode().orElse(""));
			application.setText(shown.application().orElse(""));
		}
	}

	private Text field(String title, String id, Consumer<InstalledVersions> choose) {
		new Label(strip, SWT.NONE).setText(title);
		Text text = WidgetIds.tag(new Text(strip, SWT.BORDER | SWT.SINGLE), id);
		text.setToolTipText("As Menu > SYSTEM > VERSION INFO shows it, e.g. after decoding");
		GridDataFactory.swtDefaults().hint(text.getLineHeight() * WIDTH / 2, SWT.DEFAULT).applyTo(text);
		text.addListener(SWT.DefaultSelection, event -> typed(choose));
		text.addListener(SWT.FocusOut, event -> typed(choose));
		return text;
	}

	private void typed(Consumer<InstalledVersions> choose) {
		InstalledVersions now = new InstalledVersions(Optional.of(bootCode.getText()), Optional.of(application.getText()));
		if (!now.equals(shown)) {
			shown = now;
			choose.accept(now);
		}
	}
}
