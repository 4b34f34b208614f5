/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.reading;

import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.widgets.Composite;

/** The system's browser as a widget, where there is one and the user wants it. */
public final class EmbeddedBrowser {

	/** When this property is "false", articles and comparisons are shown as text also where there is a browser. */
	public static final String WANTED = "fieldbench.kb.browser";

	private EmbeddedBrowser() {
	}

	/** @return empty when no browser can be embedded, or none is wanted */
	public static Optional<Browser> in(Composite parent) {
		if (!Boolean.parseBoolean(System.getProperty(WANTED, "true"))) {
			return Optional.empty();
		}
		try {
			return Optional.of(new Browser(parent, SWT.NONE));
		} catch (SWTError e) {
			ILog.of(EmbeddedBrowser.class).warn("No browser can be embedded; articles and comparisons are shown as text.", e);
			return Optional.empty();
		}
	}
}
