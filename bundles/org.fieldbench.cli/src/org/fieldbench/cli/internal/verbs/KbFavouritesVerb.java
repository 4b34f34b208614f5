/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import org.fieldbench.cli.DataVerb;
import org.fieldbench.kb.talk.MarkKind;

import picocli.CommandLine.Command;

/** {@code kb favourites}: the articles with a star. */
@Command(name = "favourites", sortOptions = false, description = { "List your favourites, the latest first.", "" })
public final class KbFavouritesVerb extends DataVerb {

	@Override
	public Integer call() {
		MarkList list = new MarkList(context(), MarkKind.FAVOURITE);
		if (json()) {
			printJson(list.facts());
		} else {
			context().out().print(list.text("SINCE", "There is no favourite yet. Make one with: fieldbench kb favourite ID"));
		}
		return OK;
	}
}
