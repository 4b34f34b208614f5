/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.fieldbench.kb.ArticleState;
import org.fieldbench.kb.ui.internal.EditModel.Fields;
import org.fieldbench.ui.WidgetIds;

/** The details of an article, to be changed. */
final class ArticleForm {

	private static final int DATE_WIDTH = 110;
	private static final int ID_WIDTH = 80;

	private final Composite rows;
	private final Text id;
	private final Text title;
	private final Text models;
	private final Text tags;
	private final Text source;
	private final Text related;
	private final Text verified;
	private final Combo state;
	private final Text review;
	private final Text comment;
	private List<ArticleState> states = List.of();
	private boolean showing;

	/** @param onChange is called when the user changed something that belongs to the article */
	ArticleForm(Composite parent, Runnable onChange) {
		rows = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(rows);
		GridLayoutFactory.fillDefaults().numColumns(6).spacing(8, 6).applyTo(rows);
		title = field("&Title:", "kb.edit.title", 3, SWT.DEFAULT);
		id = field("&Id:", "kb.edit.id", 1, ID_WIDTH);
		models = field("&Models:", "kb.edit.models", 1, SWT.DEFAULT);
		models.setMessage("IP710, IP720");
		tags = field("T&ags:", "kb.edit.tags", 3, SWT.DEFAULT);
		tags.setMessage("words, with commas between them");
		source = field("Sour&ce:", "kb.edit.from", 1, SWT.DEFAULT);
		source.setMessage("where it comes from");
		related = field("Re&lated:", "kb.edit.related", 3, SWT.DEFAULT);
		related.setMessage("ids of articles, e.g. 212, 1001");
		verified = field("&Verified on:", "kb.edit.verified", 5, SWT.DEFAULT);
		verified.setMessage("IP710, boot code 15, firmware 2xA1, by Ann, on 2026-11-24; IP720, …");
		label("&State:");
		state = WidgetIds.tag(new Combo(rows, SWT.READ_ONLY | SWT.DROP_DOWN), "kb.edit.state");
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(state);
		review = field("&Review by:", "kb.edit.review", 1, DATE_WIDTH);
		review.setMessage("2027-06-30");
		comment = field("Wh&y:", "kb.edit.comment", 1, SWT.DEFAULT);
		comment.setMessage("what you changed, for the history");
		List.of(id, title, models, tags, source, related, verified, review).forEach(text -> text.addModifyListener(event -> {
			if (!showing) {
				onChange.run();
			}
		}));
		state.addListener(SWT.Selection, event -> onChange.run());
	}

	private Text field(String label, String name, int span, int width) {
		label(label);
		Text text = WidgetIds.tag(new Text(rows, SWT.BORDER | SWT.SINGLE), name);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).span(span, 1).grab(width == SWT.DEFAULT, false).hint(width, SWT.DEFAULT).applyTo(text);
		return text;
	}

	private void label(String text) {
		new Label(rows, SWT.NONE).setText(text);
	}

	/** Shows the details; nobody is told of it. */
	void show(EditModel model) {
		Fields fields = model.fields();
		states = model.states();
		showing = true;
		set(id, fields.id());
		id.setEditable(model.isNew());
		set(title, fields.title());
		set(models, fields.models());
		set(tags, fields.tags());
		set(source, fields.source());
		set(related, fields.related());
		set(verified, fields.verified());
		set(review, fields.review());
		state.setItems(states.stream().map(ArticleState::label).toArray(String[]::new));
		state.select(states.indexOf(fields.state()));
		comment.setText("");
		showing = false;
	}

	/** Leaves the cursor where it is when nothing changes. */
	private static void set(Text text, String value) {
		if (!text.getText().equals(value)) {
			text.setText(value);
		}
	}

	/** @param body the article's text */
	Fields fields(String body) {
		ArticleState chosen = state.getSelectionIndex() < 0 ? ArticleState.DRAFT : states.get(state.getSelectionIndex());
		return new Fields(id.getText(), title.getText(), models.getText(), tags.getText(), source.getText(), related.getText(), verified.getText(),
				chosen, review.getText(), body);
	}

	String comment() {
		return comment.getText().strip();
	}

	void setFocus() {
		title.setFocus();
	}
}
