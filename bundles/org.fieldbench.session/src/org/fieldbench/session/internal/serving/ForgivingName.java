/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.serving;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Finds the entry that a phone means, which may ask in another case, with other slashes or without the folder. */
public final class ForgivingName {

	private static final List<UnaryOperator<String>> WAYS = List.of(ForgivingName::withoutRoot,
			name -> withoutRoot(name).toLowerCase(Locale.ROOT), name -> base(withoutRoot(name)),
			name -> base(withoutRoot(name)).toLowerCase(Locale.ROOT), name -> netascii(withoutRoot(name)).toLowerCase(Locale.ROOT));

	private ForgivingName() {
	}

	/** @return one of the names; empty when none is meant, or more than one could be */
	public static Optional<String> find(String requested, List<String> names) {
		if (names.contains(requested)) {
			return Optional.of(requested);
		}
		if (List.of(requested.split("[/\\\\]")).contains("..")) {
			return Optional.empty();
		}
		return WAYS.stream().map(way -> meant(requested, names, way)).filter(found -> !found.isEmpty()).findFirst()
				.filter(found -> found.size() == 1).map(found -> found.get(0));
	}

	private static List<String> meant(String requested, List<String> names, UnaryOperator<String> way) {
		String wanted = way.apply(requested);
		return wanted.isEmpty() ? List.of() : names.stream().filter(name -> way.apply(name).equals(wanted)).toList();
	}

	private static String withoutRoot(String name) {
		return name.replace('\\', '/').replaceFirst("^/+", "");
	}

	/** @return the name as TFTP can carry it: RFC 1350 knows netascii only, so any other letter becomes a question mark */
	public static String netascii(String name) {
		return name.replaceAll("[^\\x00-\\x7F]", "?");
	}

	private static String base(String name) {
		return name.substring(name.lastIndexOf('/') + 1);
	}
}
