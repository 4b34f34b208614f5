/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.LocationEvent;
import org.eclipse.swt.browser.LocationListener;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.fieldbench.kb.Article;
import org.fieldbench.ui.Themes;
import org.fieldbench.ui.WidgetIds;

/** An article as a page, in the theme's colours. No script runs in it, and links open outside. */
final class ArticleBrowser implements ArticlePane {

	private final Browser browser;
	private final ArticlePage pages;
	private Article current;

	/** @throws org.eclipse.swt.SWTError if this computer has no browser to embed */
	ArticleBrowser(Composite parent, ArticlePage pages, String id) {
		this.pages = pages;
		browser = WidgetIds.tag(new Browser(parent, SWT.NONE), id);
		browser.setJavascriptEnabled(false);
		browser.addLocationListener(LocationListener.changingAdapter(ArticleBrowser::follow));
		Themes.onChange(browser, this::render);
	}

	@Override
	public void show(Article article) {
		current = article;
		render();
	}

	private void render() {
		if (current != null) {
			browser.setText(pages.of(current, Themes.isDark()));
		}
	}

	private static void follow(LocationEvent event) {
		boolean outside = event.location.startsWith("http:") || event.location.startsWith("https:")
				|| event.location.startsWith("mailto:");
		event.doit = !outside && event.location.startsWith("about:");
		if (outside) {
			Program.launch(event.location);
		}
	}
}
