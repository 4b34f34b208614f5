/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.fieldbench.catalog.FirmwareRole;

/**
 * How sure it is that a file has a role.
 *
 * @param role that it may have
 * @param confidence 0 to 100 percent
 * @param grounds all that speaks for it and against it, what supports it first, strongest first
 */
public record RoleOpinion(FirmwareRole role, int confidence, List<Ground> grounds) {

	private static final Comparator<Ground> STRONGEST = Comparator.comparing(Ground::supports).thenComparing(Ground::weight).reversed();

	public RoleOpinion {
		grounds = grounds.stream().sorted(STRONGEST).toList();
	}

	/**
	 * With s the strongest support of each kind and a each ground against it, as shares of 1, the confidence is
	 * (1 - product of (1 - s)) * product of (1 - a). What an engineer assigned has 100 percent; nothing else has more than 99.
	 */
	public static RoleOpinion of(FirmwareRole role, List<Ground> grounds) {
		return new RoleOpinion(role, confidence(grounds), grounds);
	}

	private static int confidence(List<Ground> grounds) {
		if (grounds.stream().anyMatch(ground -> ground.kind() == Ground.Kind.ASSIGNED)) {
			return 100;
		}
		double doubt = counted(grounds).stream().filter(Ground::supports).mapToDouble(RoleOpinion::rest).reduce(1, (a, b) -> a * b);
		double left = counted(grounds).stream().filter(ground -> !ground.supports()).mapToDouble(RoleOpinion::rest).reduce(1, (a, b) -> a * b);
		return Math.clamp(Math.round((1 - doubt) * left * 100), 0, 99);
	}

	private static double rest(Ground ground) {
		return 1 - ground.weight() / 100.0;
	}

	private static List<Ground> counted(List<Ground> grounds) {
		Set<Ground.Kind> kinds = EnumSet.noneOf(Ground.Kind.class);
		return grounds.stream().sorted(STRONGEST).filter(ground -> !ground.supports() || kinds.add(ground.kind())).toList();
	}

	/** @return what counts against it */
	public List<Ground> objections() {
		return grounds.stream().filter(ground -> !ground.supports()).toList();
	}

	/** @return what counts for it, in plain words; empty when nothing does */
	public String because() {
		return words(counted(grounds).stream().filter(Ground::supports).toList(), " and ");
	}

	/** @return the grounds that count, in plain words, without a period */
	public String text() {
		return (grounds.isEmpty() ? "no rule knows it" : because()) + (objections().isEmpty() ? "" : ", but " + words(objections(), " and "));
	}

	private static String words(List<Ground> grounds, String between) {
		return grounds.stream().map(Ground::text).distinct().collect(Collectors.joining(between));
	}
}
