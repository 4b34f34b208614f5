/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import org.fieldbench.cli.DataVerb;
import org.fieldbench.kb.talk.MarkKind;

import picocli.CommandLine.Command;

/** {@code kb recent}: what was read last. */
@Command(name = "recent", sortOptions = false, description = { "List what you read last, the latest first.", "" })
public final class KbRecentVerb extends DataVerb {

	@Override
	public Integer call() {
		MarkList list = new MarkList(context(), MarkKind.READ);
		if (json()) {
			printJson(list.facts());
		} else {
			context().out().print(list.text("READ", "Nothing was read yet."));
		}
		return OK;
	}
}
