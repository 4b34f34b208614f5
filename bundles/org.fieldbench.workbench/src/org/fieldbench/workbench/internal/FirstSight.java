/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.workbench.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.fieldbench.samples.SampleBundle;
import org.fieldbench.store.DataFolder;
import org.fieldbench.ui.JobFamilies;
import org.fieldbench.ui.OperationJob;
import org.osgi.service.prefs.BackingStoreException;

/** What is open when the window comes up: what was named on the command line, or a sample at the very first start. */
final class FirstSight {

	private static final String WELCOMED = "welcomed";
	private static final String FIRST_ARTICLE = "212";

	private final StartArguments arguments;
	private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode("org.fieldbench.workbench");

	FirstSight(StartArguments arguments) {
		this.arguments = arguments;
	}

	void show() {
		boolean first = !preferences.getBoolean(WELCOMED, false);
		if (first) {
			showArticle();
			remember();
		}
		open(arguments);
		if (first && arguments.isEmpty()) {
			openSample();
		}
	}

	/** Shows the sample firmware bundle and the article, as at the first start. */
	static void welcome() {
		showArticle();
		openSample();
	}

	private static void showArticle() {
		showArticle(FIRST_ARTICLE);
	}

	private static void showArticle(String idOrAddress) {
		Commands.run("org.fieldbench.kb.ui.showArticle", Map.of("org.fieldbench.kb.ui.article", idOrAddress));
	}

	private static void openSample() {
		new OperationJob("Preparing the sample firmware bundle", JobFamilies.WELCOME, monitor -> {
			Path sample = SampleBundle.write(DataFolder.locate().resolve("samples"));
			Commands.later(() -> open(List.of(sample)));
		}).schedule();
	}

	/** Opens what was named on a command line. */
	static void open(StartArguments arguments) {
		open(arguments.firmware());
		arguments.articles().forEach(FirstSight::showArticle);
	}

	/** Opens each in a tab of its own. */
	static void open(List<Path> firmware) {
		firmware.forEach(file -> Commands.run("org.fieldbench.firmware.ui.open", Map.of("org.fieldbench.firmware.ui.file", file.toString())));
	}

	private void remember() {
		preferences.putBoolean(WELCOMED, true);
		try {
			preferences.flush();
		} catch (BackingStoreException e) {
			ILog.of(getClass()).warn("The first start cannot be remembered; the sample will be shown again.", e);
		}
	}
}
