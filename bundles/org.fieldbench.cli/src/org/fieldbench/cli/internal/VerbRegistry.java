/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal;

import java.util.List;
import java.util.Optional;

/** The verbs at hand. */
public interface VerbRegistry {

	/** @return in the order in which {@code help} lists them; no name twice */
	List<VerbDescriptor> verbs();

	/** @return contributions that were left out, a sentence each with the name of the contributing bundle */
	List<String> problems();

	/** @param name as the user typed it */
	default Optional<VerbDescriptor> find(String name) {
		return verbs().stream().filter(verb -> verb.name().equals(name)).findFirst();
	}
}
