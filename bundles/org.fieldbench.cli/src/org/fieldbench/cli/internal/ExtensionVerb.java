/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.fieldbench.cli.Verb;
import org.fieldbench.cli.VerbException;

/** One contribution to the extension point of the verbs. */
final class ExtensionVerb implements VerbDescriptor {

	private static final String ATTRIBUTE_NAME = "name";
	private static final String ATTRIBUTE_CLASS = "class";
	private static final String ATTRIBUTE_SUMMARY = "summary";

	private final IConfigurationElement element;

	ExtensionVerb(IConfigurationElement element) {
		this.element = element;
	}

	@Override
	public String name() {
		return element.getAttribute(ATTRIBUTE_NAME);
	}

	@Override
	public String summary() {
		return element.getAttribute(ATTRIBUTE_SUMMARY);
	}

	String contributor() {
		return element.getContributor().getName();
	}

	/** @return the names of the attributes that it lacks, empty when it is complete */
	String missing() {
		return Stream.of(ATTRIBUTE_NAME, ATTRIBUTE_CLASS, ATTRIBUTE_SUMMARY).filter(this::lacks)
				.collect(Collectors.joining(", "));
	}

	private boolean lacks(String attribute) {
		String value = element.getAttribute(attribute);
		return value == null || value.isBlank();
	}

	@Override
	public Verb create() {
		try {
			if (element.createExecutableExtension(ATTRIBUTE_CLASS) instanceof Verb verb) {
				return verb;
			}
		} catch (CoreException e) {
			throw unusable("cannot be loaded", e);
		}
		throw unusable("is not a verb", null);
	}

	private VerbException unusable(String why, Exception cause) {
		return new VerbException(Verb.FAILED, "The verb \"" + name() + "\" of the bundle " + contributor() + " " + why
				+ ". Ask the maker of that bundle, or remove it.", cause);
	}
}
