/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.talk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.fieldbench.kb.Article;
import org.fieldbench.kb.Signature;
import org.fieldbench.kb.talk.Discussions;
import org.fieldbench.kb.talk.Rating;
import org.fieldbench.kb.ui.internal.AnswerJob;
import org.fieldbench.ui.Signal;
import org.fieldbench.ui.WidgetIds;

/** Asks for stars, whether the article was helpful, and why not. */
final class RateDialog extends TalkDialog {

	private static final int REASON_HEIGHT = 70;
	private static final int MOST = 5;
	private static final String[] MEANINGS = { "wrong or useless", "poor", "fair", "good", "just what was needed" };

	private final Discussions discussions;
	private final Article article;
	private final Optional<Rating> former;
	private final int offered;
	private final List<Button> stars = new ArrayList<>();
	private final List<Button> helpful = new ArrayList<>();
	private Text reason;

	/**
	 * @param former what the user thought of it
	 * @param offered stars to begin with; 0 for the former ones
	 */
	RateDialog(Shell shell, Discussions discussions, Article article, Optional<Rating> former, int offered) {
		super(shell, "Rate Article " + article.id(), former.isPresent() ? "Change" : "Rate");
		this.discussions = discussions;
		this.article = article;
		this.former = former;
		this.offered = offered >= 1 && offered <= MOST ? offered : former.map(Rating::stars).orElse(0);
	}

	@Override
	void ask(Composite rows) {
		topLabel(rows, "Stars:");
		Composite choice = row(rows, 1);
		for (int number = 1; number <= MOST; number++) {
			star(choice, number);
		}
		label(rows, "Was it helpful?");
		Composite answers = row(rows, 3);
		for (String answer : new String[] { "&Yes", "&No", "N&ot said" }) {
			helpful.add(radio(answers, answer, "rate.helpful." + helpful.size()));
		}
		helpful.get(former.flatMap(Rating::helpful).map(yes -> yes ? 0 : 1).orElse(2)).setSelection(true);
		topLabel(rows, "&Why:");
		reason = lines(rows, "rate.reason", REASON_HEIGHT);
		reason.setText(former.map(Rating::reason).orElse(""));
	}

	private void star(Composite choice, int number) {
		Button star = radio(choice, "&" + number + "  " + Stars.of(number) + "  " + MEANINGS[number - 1], "rate.star." + number);
		star.setSelection(number == offered);
		stars.add(star);
	}

	private Button radio(Composite parent, String text, String id) {
		Button button = WidgetIds.tag(new Button(parent, SWT.RADIO), id);
		button.setText(text);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> tellConsequence()));
		return button;
	}

	@Override
	public void create() {
		super.create();
		tellConsequence();
	}

	/** Nobody is to be surprised by what a low rating opens. */
	private void tellConsequence() {
		if (chosen() > 0 && chosen() <= Rating.LOW || answer().filter(yes -> !yes).isPresent()) {
			say(Signal.INFO, "This opens a to-do: somebody is to look at the article. Say why, so that they know what for.");
		} else {
			sayNothing();
		}
	}

	private int chosen() {
		return 1 + stars.indexOf(stars.stream().filter(Button::getSelection).findFirst().orElse(null));
	}

	private Optional<Boolean> answer() {
		return helpful.get(2).getSelection() ? Optional.empty() : Optional.of(helpful.get(0).getSelection());
	}

	@Override
	protected void okPressed() {
		if (chosen() == 0) {
			refuse("Choose one to five stars.");
		} else {
			super.okPressed();
		}
	}

	@Override
	AnswerJob.Work<?> work() {
		int given = chosen();
		Optional<Boolean> helped = answer();
		Signature signature = new Signature(Signature.user(), reason.getText());
		return () -> discussions.rate(article, given, helped, signature);
	}
}
