/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.reading;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.fieldbench.kb.Article;
import org.fieldbench.ui.MessageLine;
import org.fieldbench.ui.Refresh;
import org.fieldbench.ui.Signal;
import org.fieldbench.ui.WidgetIds;

/** A strip over the article: says something of it, and offers what can be done. Takes no room while there is nothing to say. */
public final class ArticleBanner {

	private final Composite strip;
	private final MessageLine message;
	private final Signal signal;
	private final CurrentArticle current;
	private final Function<String, Optional<String>> sentence;
	private final Consumer<Article> shown = article -> update();
	private final Runnable again;

	/**
	 * @param parent has a {@code GridLayout}
	 * @param id of the message
	 * @param current the article that it speaks of
	 * @param sentence what is to be said of an article, by its id; empty when nothing is. Takes no time
	 */
	public ArticleBanner(Composite parent, String id, Signal signal, CurrentArticle current, Function<String, Optional<String>> sentence) {
		this.signal = signal;
		this.current = current;
		this.sentence = sentence;
		strip = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(strip);
		GridLayoutFactory.fillDefaults().margins(6, 6).spacing(6, 4).applyTo(strip);
		message = WidgetIds.tag(new MessageLine(strip), id);
		strip.setVisible(false);
		again = Refresh.of(strip, this::update)::request;
		current.addListener(shown);
		strip.addDisposeListener(event -> current.removeListener(shown));
	}

	/**
	 * Adds a button.
	 *
	 * @param command what it does
	 */
	public void button(String label, String id, String command) {
		Button button = WidgetIds.tag(new Button(strip, SWT.PUSH), id);
		button.setText(label);
		button.addListener(SWT.Selection, event -> ShownArticle.run(command, Map.of()));
		((GridLayout) strip.getLayout()).numColumns++;
	}

	/**
	 * Follows something that changes what is to be said.
	 *
	 * @param add gets a listener, which may be called on any thread
	 * @param remove gets it when nobody listens any more
	 */
	public void follow(Consumer<Runnable> add, Consumer<Runnable> remove) {
		add.accept(again);
		strip.addDisposeListener(event -> remove.accept(again));
		update();
	}

	private void update() {
		String said = current.id().flatMap(sentence).orElse("");
		if (!said.equals(strip.getVisible() ? message.message() : "")) {
			show(said);
		}
	}

	private void show(String said) {
		boolean visible = !said.isEmpty();
		if (visible) {
			message.say(signal, said);
		}
		strip.setVisible(visible);
		((GridData) strip.getLayoutData()).exclude = !visible;
		strip.getParent().layout(true, true);
	}
}
