/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.phones.ui.internal;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.catalog.registry.Catalogs;
import org.fieldbench.firmware.FirmwareReport;
import org.fieldbench.phones.ui.internal.practice.OfferedBootCode;
import org.fieldbench.phones.ui.internal.practice.PracticePanel;
import org.fieldbench.session.practice.Practices;
import org.fieldbench.ui.WidgetIds;

/** What there is to see of one model: its versions, what is known, the phone itself. */
final class ModelTabs {

	private static final int PHONE = 2;

	private final CTabFolder folder;
	private final VersionPanel versions;
	private final FactsPanel facts;
	private final PracticePanel practice;
	private PhoneModel model;

	ModelTabs(Composite parent, Catalogs catalogs, Practices practices) {
		folder = WidgetIds.tag(new CTabFolder(parent, SWT.TOP | SWT.FLAT), "phones.tabs");
		versions = new VersionPanel(folder);
		facts = new FactsPanel(folder);
		practice = new PracticePanel(folder, catalogs, practices);
		tab("Boot Code", versions.control());
		tab("Facts", facts.control());
		tab("Phone", practice.control());
		folder.setSelection(0);
	}

	/** @param firmware on the bench, if any */
	void show(PhoneModel chosen, Optional<FirmwareReport> firmware) {
		versions.use(chosen, OfferedBootCode.of(chosen, firmware));
		practice.use(chosen, firmware);
		if (chosen != model) {
			model = chosen;
			facts.show(PhoneFacts.of(chosen));
		}
	}

	/** A phone of the model that is shown was chosen, and its version is known. */
	void know(String version, String whose) {
		versions.know(version, whose);
	}

	/** Brings to the front what a version of the model that is shown means. */
	void explain(String version) {
		folder.setSelection(0);
		versions.know(version, "an article");
	}

	/** Brings the phone to the front and begins to practise. */
	void practise() {
		folder.setSelection(PHONE);
		practice.practise();
	}

	private void tab(String name, Control content) {
		CTabItem item = new CTabItem(folder, SWT.NONE);
		item.setText(name);
		item.setControl(content);
	}
}
