/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal;

import java.util.function.BiConsumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.fieldbench.kb.Article;
import org.fieldbench.kb.ArticleEditing;
import org.fieldbench.kb.Signature;
import org.fieldbench.ui.Signal;
import org.fieldbench.ui.WidgetIds;

/** Title and tags of an article, changed in place: Enter keeps them, Escape leaves them. */
final class QuickEdit {

	private final Composite strip;
	private final ArticleEditing editing;
	private final BiConsumer<Signal, String> message;
	private final Text title;
	private final Text tags;
	private Article article;

	/**
	 * @param parent has a {@code GridLayout}
	 * @param message says what became of it
	 */
	QuickEdit(Composite parent, ArticleEditing editing, BiConsumer<Signal, String> message) {
		this.editing = editing;
		this.message = message;
		strip = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(strip);
		GridLayoutFactory.fillDefaults().margins(6, 6).numColumns(3).spacing(6, 4).applyTo(strip);
		title = field("Title:", "kb.quick.title");
		button("Save", "kb.quick.save", this::save);
		tags = field("Tags:", "kb.quick.tags");
		button("Discard", "kb.quick.discard", this::end);
		strip.setVisible(false);
	}

	private Text field(String label, String id) {
		new Label(strip, SWT.NONE).setText(label);
		Text text = WidgetIds.tag(new Text(strip, SWT.BORDER | SWT.SINGLE), id);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
		text.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> save()));
		text.addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if (event.keyCode == SWT.ESC) {
				end();
			}
		}));
		return text;
	}

	private void button(String label, String id, Runnable action) {
		Button button = WidgetIds.tag(new Button(strip, SWT.PUSH), id);
		button.setText(label);
		button.addListener(SWT.Selection, event -> action.run());
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(button);
	}

	/** Begins with what an article has. */
	void start(Article edited) {
		article = edited;
		title.setText(edited.title());
		tags.setText(String.join(", ", edited.tags()));
		show(true);
		title.setFocus();
		title.selectAll();
	}

	private void save() {
		Article changed = article.withTitle(title.getText().strip()).withTags(EditModel.words(tags.getText()));
		KbJob.of("Saving article " + article.id(), editing, changing -> changing.change(article, changed,
				new Signature(Signature.user(), "Title and tags."))).then(strip, revision -> {
					message.accept(Signal.OK, "Revision " + revision.number() + " of article " + changed.id() + " is kept.");
					end();
				}, problem -> message.accept(Signal.BAD, problem)).schedule();
	}

	/** Leaves what was typed. */
	void end() {
		show(false);
	}

	private void show(boolean visible) {
		strip.setVisible(visible);
		((GridData) strip.getLayoutData()).exclude = !visible;
		strip.getParent().layout(true);
	}
}
