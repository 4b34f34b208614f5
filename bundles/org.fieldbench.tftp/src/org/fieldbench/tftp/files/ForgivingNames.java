/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.files;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.fieldbench.tftp.internal.files.SafeName;

/**
 * Finds the name that a client means, which may ask in another case, with other slashes, with spaces at the end or without the
 * folder. Made once for a list of names, it finds each without going through them all. Safe for use by several threads.
 */
public final class ForgivingNames {

	private final List<Likeness> ways;
	private final Likeness coarsest;
	private final Set<String> exact;
	private final Map<String, List<String>> alike = new HashMap<>();

	private ForgivingNames(Collection<String> names, List<Likeness> ways, Likeness coarsest) {
		this.ways = ways;
		this.coarsest = coarsest;
		this.exact = Set.copyOf(names);
		exact.forEach(name -> alike.merge(coarsest.ofName(name), List.of(name), ForgivingNames::joined));
	}

	private static List<String> joined(List<String> some, List<String> more) {
		List<String> all = some instanceof ArrayList ? some : new ArrayList<>(some);
		all.addAll(more);
		return all;
	}

	/** @return finds also by the last part alone, in whatever folder: for a firmware bundle, where all files belong together */
	public static ForgivingNames anywhere(Collection<String> names) {
		return new ForgivingNames(names, Likeness.ANYWHERE, Likeness.SAME_LAST_PART_ROUGHLY);
	}

	/** @return never finds in another folder than the one asked for: for folders, where another may hold another model's file */
	public static ForgivingNames inPlace(Collection<String> names) {
		return new ForgivingNames(names, Likeness.IN_PLACE, Likeness.ROUGHLY);
	}

	/** @return one of the names: exactly that, else the one it is most like; empty when none is meant, or more than one could be */
	public Optional<String> find(String requested) {
		if (exact.contains(requested)) {
			return Optional.of(requested);
		}
		if (SafeName.climbs(requested)) {
			return Optional.empty();
		}
		return ways.stream().map(way -> alike(requested, way)).filter(found -> !found.isEmpty()).findFirst()
				.filter(found -> found.size() == 1).map(List::getFirst);
	}

	/** @return all that are like it in one way */
	List<String> alike(String requested, Likeness way) {
		String wanted = way.ofRequest(requested);
		if (wanted.isEmpty()) {
			return List.of();
		}
		// Names that are alike in any way are so in the coarsest.
		return alike.getOrDefault(coarsest.ofName(requested), List.of()).stream().filter(name -> way.ofName(name).equals(wanted))
				.toList();
	}

	/** @return the name as TFTP can carry it: RFC 1350 knows netascii only, so any other letter becomes a question mark */
	public static String netascii(String name) {
		return name.replaceAll("[^\\x00-\\x7F]", "?");
	}
}
