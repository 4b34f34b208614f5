/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal;

import java.nio.file.Path;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.fieldbench.kb.export.ExportException;
import org.fieldbench.kb.export.ExportFormat;
import org.fieldbench.kb.export.SiteField;
import org.fieldbench.kb.export.SiteValues;
import org.osgi.service.prefs.BackingStoreException;

/** What was chosen at the last export, and the site's values. */
final class ExportMemory {

	private final IEclipsePreferences node;

	ExportMemory() {
		this(InstanceScope.INSTANCE.getNode("org.fieldbench.kb.ui.export"));
	}

	ExportMemory(IEclipsePreferences node) {
		this.node = node;
	}

	/** @return what is remembered; what was kept and is not in order any more is left out */
	SiteValues site() {
		SiteValues site = SiteValues.NONE;
		for (SiteField field : SiteField.values()) {
			try {
				site = site.with(field.key(), node.get("site." + field.key(), ""));
			} catch (ExportException e) {
				ILog.of(ExportMemory.class).info(e.getMessage());
			}
		}
		return site;
	}

	void site(SiteValues site) {
		for (SiteField field : SiteField.values()) {
			node.put("site." + field.key(), site.of(field).orElse(""));
		}
		keep();
	}

	void recall(ExportModel model) {
		model.format(ExportFormat.ofKey(node.get("format", "pdf")).orElse(ExportFormat.PDF));
		model.checklist(node.getBoolean("checklist", false));
		model.site(site());
		model.target(Path.of(node.get("folder", System.getProperty("user.home", ""))).resolve(model.suggestion()).toString());
	}

	void keep(ExportModel model) {
		node.put("format", model.format().key());
		node.putBoolean("checklist", model.hasChecklist());
		Path target = Path.of(model.target());
		node.put("folder", String.valueOf(java.nio.file.Files.isDirectory(target) ? target : target.getParent()));
		site(model.site());
	}

	private void keep() {
		try {
			node.flush();
		} catch (BackingStoreException e) {
			ILog.of(ExportMemory.class).error("What was chosen for the export cannot be kept.", e);
		}
	}
}
