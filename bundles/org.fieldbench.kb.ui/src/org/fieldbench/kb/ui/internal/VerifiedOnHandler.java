/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal;

import java.time.LocalDate;
import java.util.List;

import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.catalog.registry.Catalogs;
import org.fieldbench.kb.Article;
import org.fieldbench.kb.Signature;
import org.fieldbench.kb.Verification;
import org.fieldbench.kb.VerifiedOn;
import org.fieldbench.kb.ui.internal.about.VerifiedOnDialog;
import org.fieldbench.kb.ui.internal.about.VerifiedOnModel;
import org.fieldbench.ui.Signal;

/** Notes in the selected article on which phone it was tried. */
public final class VerifiedOnHandler extends ArticleHandler {

	@Override
	void run(Target target) {
		List<String> models = target.window().getService(Catalogs.class).models().stream().map(PhoneModel::getId).toList();
		VerifiedOnModel model = new VerifiedOnModel(target.article(), models, Signature.user(), LocalDate.now());
		VerifiedOnDialog dialog = new VerifiedOnDialog(target.window().getShell(), target.article().id(), model);
		if (dialog.open() == VerifiedOnDialog.OK) {
			note(target, dialog.verified());
		}
	}

	private static void note(Target target, VerifiedOn verified) {
		Article article = target.article();
		KbJob.of("Saving article " + article.id(), target.editing(), files -> files.change(article, Verification.note(article, verified),
				new Signature(Signature.user(), Verification.comment(verified)))).then(target.window().getShell(),
						kept -> target.view().say(Signal.OK, "Article " + article.id() + " is verified on " + verified.model() + ": revision " + kept.number() + "."),
						problem -> target.view().say(Signal.BAD, problem)).schedule();
	}
}
