/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal;

import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.fieldbench.kb.ArticleState;
import org.fieldbench.kb.Signature;
import org.fieldbench.ui.Signal;

/** Sets the state of the selected article: the one that the parameter names, else one that the user chooses. */
public final class SetStateHandler extends ArticleHandler {

	static final String COMMAND = "org.fieldbench.kb.ui.setState";
	static final String STATE = "org.fieldbench.kb.ui.state";

	@Override
	void run(Target target) {
		Optional<ArticleState> named = Optional.ofNullable(target.event().getParameter(STATE)).flatMap(ArticleState::ofKey);
		if (named.isPresent()) {
			set(target, named.get(), "");
		} else {
			StateDialog dialog = new StateDialog(target.window().getShell(), target.article());
			if (dialog.open() == StateDialog.OK) {
				set(target, dialog.state(), dialog.comment());
			}
		}
	}

	private static void set(Target target, ArticleState state, String comment) {
		String id = target.article().id();
		Composite shell = target.window().getShell();
		KbJob.of("Setting the state of article " + id, target.editing(),
				files -> files.editing().setState(id, state, new Signature(Signature.user(), comment)))
				.then(shell, kept -> target.view().say(Signal.OK, "Article " + id + " is " + state.key() + " now."),
						problem -> target.view().say(Signal.BAD, problem))
				.schedule();
	}
}
