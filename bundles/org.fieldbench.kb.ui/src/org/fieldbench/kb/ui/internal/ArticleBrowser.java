/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal;

import java.util.UUID;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.LocationEvent;
import org.eclipse.swt.browser.LocationListener;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.fieldbench.kb.Article;
import org.fieldbench.kb.ui.internal.reading.DoLink;
import org.fieldbench.kb.ui.internal.reading.PageSections;
import org.fieldbench.ui.JobFamilies;
import org.fieldbench.ui.OperationJob;
import org.fieldbench.ui.Themes;
import org.fieldbench.ui.WidgetIds;

/** An article as a page, in the theme's colours. No script of its own runs in it, and links open outside. */
final class ArticleBrowser implements ArticlePane {

	private final Browser browser;
	private final ArticlePage pages;
	private final PageSections sections;
	private Article current;
	private String token = "";

	/**
	 * @param sections what is put under the article
	 * @throws org.eclipse.swt.SWTError if this computer has no browser to embed
	 */
	ArticleBrowser(Composite parent, ArticlePage pages, PageSections sections, String id) {
		this.pages = pages;
		this.sections = sections;
		browser = WidgetIds.tag(new Browser(parent, SWT.NONE), id);
		browser.setJavascriptEnabled(false);
		browser.addLocationListener(LocationListener.changingAdapter(this::follow));
		Themes.onChange(browser, this::render);
		Runnable again = () -> browser.getDisplay().asyncExec(this::render);
		sections.addListener(again);
		browser.addDisposeListener(event -> sections.removeListener(again));
	}

	@Override
	public void show(Article article) {
		current = article;
		render();
	}

	private void render() {
		if (current != null && !browser.isDisposed()) {
			token = UUID.randomUUID().toString();
			Article article = current;
			String key = token;
			boolean dark = Themes.isDark();
			OperationJob job = new OperationJob("Setting the article", JobFamilies.KNOWLEDGE_BASE, monitor -> {
				String page = pages.of(article, dark, sections.html(article), key);
				browser.getDisplay().asyncExec(() -> set(page, key));
			});
			job.setSystem(true);
			job.schedule();
		}
	}

	private void set(String page, String key) {
		if (!browser.isDisposed() && key.equals(token)) {
			browser.setText(page);
		}
	}

	private void follow(LocationEvent event) {
		boolean outside = event.location.startsWith("http:") || event.location.startsWith("https:")
				|| event.location.startsWith("mailto:");
		event.doit = !outside && event.location.startsWith("about:");
		if (outside) {
			Program.launch(event.location);
		}
		DoLink.of(event.location, token).ifPresent(link -> browser.getDisplay().asyncExec(() -> run(link)));
	}

	private static void run(DoLink link) {
		Command command = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(link.command());
		try {
			PlatformUI.getWorkbench().getService(IHandlerService.class)
					.executeCommand(ParameterizedCommand.generateCommand(command, link.parameters()), null);
		} catch (CommandException e) {
			ILog.of(ArticleBrowser.class).error("The link's command could not be run: " + link.command(), e);
		}
	}
}
