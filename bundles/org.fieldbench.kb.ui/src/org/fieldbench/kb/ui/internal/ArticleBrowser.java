/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal;

import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.LocationEvent;
import org.eclipse.swt.browser.LocationListener;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.fieldbench.kb.Article;
import org.fieldbench.ui.Themes;
import org.fieldbench.ui.WidgetIds;

/** An article as a page, in the theme's colours. No script runs in it, and links open outside. */
final class ArticleBrowser implements ArticlePane {

	private final Browser browser;
	private final ArticlePage pages;
	private Supplier<String> current;

	/** @throws org.eclipse.swt.SWTError if this computer has no browser to embed */
	ArticleBrowser(Composite parent, ArticlePage pages) {
		this.pages = pages;
		browser = WidgetIds.tag(new Browser(parent, SWT.NONE), "kb.article");
		browser.setJavascriptEnabled(false);
		browser.addLocationListener(LocationListener.changingAdapter(ArticleBrowser::follow));
		Themes.onChange(browser, this::render);
		say("");
	}

	@Override
	public void show(Article article) {
		current = () -> pages.of(article, Themes.isDark());
		render();
	}

	@Override
	public void say(String sentence) {
		current = () -> pages.saying(sentence, Themes.isDark());
		render();
	}

	@Override
	public Control control() {
		return browser;
	}

	private void render() {
		browser.setText(current.get());
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
