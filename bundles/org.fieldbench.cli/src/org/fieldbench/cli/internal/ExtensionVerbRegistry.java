/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;

/** Reads the extension point {@code org.fieldbench.cli.verbs}. A broken contribution is left out and named. */
public final class ExtensionVerbRegistry implements VerbRegistry {

	static final String EXTENSION_POINT = "org.fieldbench.cli.verbs";

	private final Map<String, VerbDescriptor> verbs = new LinkedHashMap<>();
	private final List<String> problems = new ArrayList<>();

	public ExtensionVerbRegistry(IExtensionRegistry registry) {
		for (IConfigurationElement element : registry.getConfigurationElementsFor(EXTENSION_POINT)) {
			read(new ExtensionVerb(element));
		}
	}

	@Override
	public List<VerbDescriptor> verbs() {
		return List.copyOf(verbs.values());
	}

	@Override
	public List<String> problems() {
		return List.copyOf(problems);
	}

	private void read(ExtensionVerb verb) {
		String missing = verb.missing();
		if (!missing.isEmpty()) {
			problems.add("A verb of " + verb.contributor() + " is left out: it has no " + missing + ".");
		} else if (verbs.putIfAbsent(verb.name(), verb) != null) {
			problems.add("The verb \"" + verb.name() + "\" of " + verb.contributor() + " is left out: the name is taken.");
		}
	}
}
