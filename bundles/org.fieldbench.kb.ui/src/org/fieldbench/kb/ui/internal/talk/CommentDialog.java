/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.talk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.fieldbench.kb.talk.Comment;
import org.fieldbench.kb.talk.StepMark;
import org.fieldbench.kb.ui.internal.AnswerJob;
import org.fieldbench.ui.WidgetIds;

/** Asks for the text of a comment, the step that it speaks of, and a picture. */
final class CommentDialog extends TalkDialog {

	private static final int HEIGHT = 130;

	private final CommentDraft draft;
	private Text text;
	private Combo step;
	private PictureField picture;

	CommentDialog(Shell shell, CommentDraft draft) {
		super(shell, draft.title(), draft.action());
		this.draft = draft;
	}

	@Override
	void ask(Composite rows) {
		draft.answered().ifPresent(said -> quote(rows, said));
		if (!draft.steps().isEmpty()) {
			label(rows, "&About:");
			step = WidgetIds.tag(new Combo(rows, SWT.READ_ONLY | SWT.DROP_DOWN), "comment.step");
			step.setItems(draft.steps().toArray(String[]::new));
			step.select(draft.step());
			GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(step);
		}
		topLabel(rows, "&Comment:");
		text = lines(rows, "comment.text", HEIGHT);
		text.setText(draft.text());
		text.setToolTipText("Markdown: **bold**, `code`, - lists. Ctrl+Enter posts it.");
		if (draft.mayHavePicture()) {
			label(rows, "Picture:");
			picture = new PictureField(row(rows, 4), this::refuse, this::sayNothing);
		}
		text.setFocus();
		text.setSelection(text.getCharCount());
	}

	private static void quote(Composite rows, String said) {
		topLabel(rows, "Answers:");
		Text quote = new Text(rows, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
		quote.setText(said);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, 40).applyTo(quote);
	}

	/** Enter belongs to the text. */
	@Override
	public void create() {
		super.create();
		getShell().setDefaultButton(null);
	}

	@Override
	AnswerJob.Work<?> work() {
		int about = step == null ? 0 : step.getSelectionIndex();
		Optional<byte[]> bytes = picture == null ? Optional.empty() : picture.bytes();
		return draft.work(text.getText(), about, bytes);
	}

	/** A view that is open shows the whole of it. */
	@Override
	void kept(Object outcome) {
		if (outcome instanceof Comment comment && PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage()
				.findView(DiscussionView.ID) instanceof DiscussionView view) {
			view.select(comment.id());
		}
	}

	/** @return what may be chosen as subject: the article, then its steps */
	static List<String> subjects(List<String> steps) {
		List<String> subjects = new ArrayList<>(List.of("The article"));
		for (int number = 1; number <= steps.size(); number++) {
			subjects.add("Step " + number + ": " + StepMark.of(number, steps.get(number - 1)).quote());
		}
		return subjects;
	}
}
