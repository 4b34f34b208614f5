/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.internal.check;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;

/** What must hold for texts: required ones say something, patterns compile, placeholders are known. */
final class TextConstraints {

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*\\}?");

	private TextConstraints() {
	}

	static void check(EObject element, Complaints complaints) {
		for (EAttribute attribute : element.eClass().getEAllAttributes()) {
			if (attribute.isRequired() && element.eGet(attribute) instanceof String text && text.isBlank()) {
				complaints.error(element, attribute, attribute.getName() + " is empty. Say something, or remove the element.");
			} else if (attribute.isMany() && attribute.getEType() == EcorePackage.Literals.ESTRING
					&& ((List<?>) element.eGet(attribute)).stream().anyMatch(text -> ((String) text).isBlank())) {
				complaints.error(element, attribute, "One of the " + attribute.getName() + " is empty. Remove it.");
			}
		}
	}

	/**
	 * A pattern that is absent is right.
	 *
	 * @param groups names of groups that mean something here
	 * @return the names of groups that it has; empty when it is broken
	 */
	static Set<String> pattern(EObject element, EAttribute attribute, Set<String> groups, Complaints complaints) {
		String regex = (String) element.eGet(attribute);
		if (regex == null) {
			return Set.of();
		}
		try {
			Set<String> found = new TreeSet<>(Pattern.compile(regex).namedGroups().keySet());
			String known = groups.isEmpty() ? "." : ": known are " + String.join(", ", new TreeSet<>(groups)) + ".";
			found.stream().filter(group -> !groups.contains(group))
					.forEach(group -> complaints.warning(element, attribute, "The group \"" + group + "\" is not used" + known));
			return found;
		} catch (PatternSyntaxException e) {
			complaints.error(element, attribute, "It is no regular expression: " + e.getDescription() + " near character "
					+ (e.getIndex() + 1) + " of " + regex);
			return Set.of();
		}
	}

	/** A text that is absent is right. */
	static void placeholders(EObject element, EAttribute attribute, Set<String> known, Complaints complaints) {
		String text = (String) element.eGet(attribute);
		Matcher matcher = PLACEHOLDER.matcher(text == null ? "" : text);
		while (matcher.find()) {
			complaints.require(known.contains(matcher.group()), element, attribute,
					matcher.group() + " stands for nothing here: known are " + String.join(", ", new TreeSet<>(known)) + ".");
		}
	}
}
