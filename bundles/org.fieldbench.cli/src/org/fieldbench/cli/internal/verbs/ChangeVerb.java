/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import picocli.CommandLine.Parameters;

/** A verb that makes a revision of an article that is there. */
abstract class ChangeVerb extends RevisionVerb {

	@Parameters(index = "0", paramLabel = "ID", description = "The article's id.")
	private String id;

	@Override
	String id() {
		return KbVerbs.known(context(), id);
	}
}
