/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.reading;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.LocationEvent;
import org.eclipse.swt.browser.LocationListener;
import org.eclipse.swt.browser.OpenWindowListener;
import org.eclipse.swt.browser.ProgressListener;
import org.eclipse.swt.widgets.Control;
import org.fieldbench.kb.reading.ReadingPage;
import org.fieldbench.ui.AccessibleName;
import org.fieldbench.ui.Themes;
import org.fieldbench.ui.WidgetIds;

/**
 * A page in the system's browser, in the theme's colours. Scripts are on for what is asked here, from outside of the page; those
 * of the page itself are forbidden by its policy, and there are none in it. It never leaves the page.
 */
final class BrowserPane implements ReadingPane {

	private static final String TOP = "return window.scrollY;";
	private static final String GO_TO = """
			document.querySelectorAll('.here').forEach(function (place) { place.classList.remove('here'); });
			var place = document.getElementById(decodeURIComponent('%s'));
			if (place) { place.classList.add('here'); place.scrollIntoView({ block: 'start' }); }""";
	private static final String GO_TO_HIT = """
			document.querySelectorAll('mark.now').forEach(function (mark) { mark.classList.remove('now'); });
			var hits = document.querySelectorAll('mark[data-hit="%d"]');
			hits.forEach(function (mark) { mark.classList.add('now'); });
			if (%s && hits.length) { hits[0].scrollIntoView({ block: 'center' }); }""";
	private static final String NEXT_HIT = """
			var hits = Array.from(document.querySelectorAll('mark[data-hit]'));
			var next = hits.find(function (mark) { return mark.getBoundingClientRect().bottom > 0; });
			return next ? Number(next.dataset.hit) : 1;""";
	private static final String WHICH = "return getComputedStyle(document.documentElement).getPropertyValue('--sheet').trim();";
	/** The page's own style sheet: the first, and the only one. */
	private static final String STYLE = "document.querySelector('style').textContent = decodeURIComponent('%s');";
	private static final String SELECTED = "return String(window.getSelection());";
	private static final String SELECT_ALL = "window.getSelection().selectAllChildren(document.body);";

	private final Browser browser;
	private final Consumer<String> onLink;
	private final List<Runnable> whenLoaded = new ArrayList<>();
	private boolean loading;
	private int top;
	private int pages;

	/** @param onLink gets the addresses that the user chooses */
	BrowserPane(Browser browser, String id, Consumer<String> onLink) {
		this.onLink = onLink;
		this.browser = AccessibleName.give(WidgetIds.tag(browser, id), ReadingPane.NAME);
		browser.addLocationListener(LocationListener.changingAdapter(this::follow));
		browser.addOpenWindowListener((OpenWindowListener) event -> event.required = true);
		browser.addProgressListener(ProgressListener.completedAdapter(event -> loaded()));
	}

	@Override
	public Control control() {
		return browser;
	}

	@Override
	public void show(ReadingPage page, boolean stay, int percent) {
		int number = ++pages;
		int at = stay ? top() : 0;
		// Other things happen while the page is asked: a later one may be there by now.
		if (number == pages && !browser.isDisposed()) {
			show(page, at, percent);
		}
	}

	private void show(ReadingPage page, int at, int percent) {
		whenLoaded.clear();
		loading = true;
		top = at;
		if (at > 0) {
			later(() -> browser.execute("window.scrollTo(0, " + at + ");"));
		}
		browser.setText(page.html(style(percent)));
	}

	private String style(int percent) {
		return PageStyle.of(Themes.isDark(), percent) + ":root { --sheet: " + pages + "; }\n";
	}

	/** The page is not loaded again: whoever reads it stays at the same words. */
	@Override
	public void restyle(ReadingPage page, int percent) {
		later(() -> browser.execute(STYLE.formatted(quoted(style(percent)))));
	}

	/** @return how far the page is scrolled, or will be when it is loaded */
	private int top() {
		if (loading) {
			return top;
		}
		return ask(TOP) instanceof Number number ? number.intValue() : 0;
	}

	/** A page that was replaced before it was there, or while it is asked which it is, may be reported as well. */
	private void loaded() {
		Object which = ask(WHICH);
		if (!String.valueOf(pages).equals(which)) {
			return;
		}
		loading = false;
		List<Runnable> due = List.copyOf(whenLoaded);
		whenLoaded.clear();
		due.forEach(Runnable::run);
	}

	private void later(Runnable action) {
		if (loading) {
			whenLoaded.add(action);
		} else {
			action.run();
		}
	}

	@Override
	public void reveal(String anchor) {
		later(() -> browser.execute(GO_TO.formatted(quoted(anchor))));
	}

	/** @return for a script, which decodes it */
	private static String quoted(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20").replace("'", "%27");
	}

	@Override
	public void reveal(int number, boolean go) {
		later(() -> browser.execute(GO_TO_HIT.formatted(number, go)));
	}

	@Override
	public int nextHit() {
		return !loading && ask(NEXT_HIT) instanceof Number number ? number.intValue() : 1;
	}

	@Override
	public String selection() {
		return ask(SELECTED) instanceof String text ? text : "";
	}

	@Override
	public void selectAll() {
		browser.setFocus();
		later(() -> browser.execute(SELECT_ALL));
	}

	/** @return null when the page cannot be asked */
	private Object ask(String script) {
		try {
			return browser.evaluate(script);
		} catch (SWTException e) {
			ILog.of(getClass()).warn("The page cannot be asked.", e);
			return null;
		}
	}

	private void follow(LocationEvent event) {
		event.doit = event.location.equals("about:blank") || event.location.startsWith("about:blank#");
		if (!event.doit && !event.location.startsWith("about:")) {
			browser.getDisplay().asyncExec(() -> onLink.accept(event.location));
		}
	}
}
