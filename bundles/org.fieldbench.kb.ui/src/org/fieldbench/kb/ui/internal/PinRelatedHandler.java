/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal;

import java.util.ArrayList;
import java.util.List;

import org.fieldbench.kb.Article;
import org.fieldbench.kb.ArticleLibrary;
import org.fieldbench.kb.Signature;
import org.fieldbench.ui.Signal;

/** Names an article that is always shown as related to the selected one; one that is named already is taken out. */
public final class PinRelatedHandler extends ArticleHandler {

	@Override
	void run(Target target) {
		Article article = target.article();
		new ArticleChoice(target.window().getShell(), target.window().getService(ArticleLibrary.class), "Related to Article " + article.id(),
				"Which article is always to be shown as related? Choose one that is pinned to take it out.", "Pin").choose().ifPresent(other -> pin(target, other));
	}

	private static void pin(Target target, Article other) {
		Article article = target.article();
		if (other.id().equals(article.id())) {
			target.view().say(Signal.CAUTION, "An article is not related to itself. Choose another one.");
			return;
		}
		boolean out = article.editorial().related().contains(other.id());
		List<String> related = new ArrayList<>(article.editorial().related());
		if (out) {
			related.remove(other.id());
		} else {
			related.add(other.id());
		}
		String what = out ? "Not related any more: " : "Related: ";
		KbJob.of("Saving article " + article.id(), target.editing(), files -> files.change(article, article.withEditorial(article.editorial().withRelated(related)),
				new Signature(Signature.user(), what + other.id() + "."))).then(target.window().getShell(),
						kept -> target.view().say(Signal.OK, other.id() + (out ? " is no longer pinned to article " : " is pinned to article ") + article.id() + "."),
						problem -> target.view().say(Signal.BAD, problem)).schedule();
	}
}
