/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.versions;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.fieldbench.catalog.Ordering;
import org.fieldbench.catalog.VersionBand;
import org.fieldbench.catalog.VersionScheme;

/** Compares versions as a scheme says. A total order over the versions that {@link #check} lets pass. */
public final class VersionOrder implements Comparator<String> {

	private final Ordering ordering;

	private VersionOrder(Ordering ordering) {
		this.ordering = ordering;
	}

	public static VersionOrder of(VersionScheme scheme) {
		return new VersionOrder(scheme.getOrdering());
	}

	@Override
	public int compare(String one, String other) {
		List<BigInteger> left = parts(one);
		List<BigInteger> right = parts(other);
		for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
			int difference = part(left, i).compareTo(part(right, i));
			if (difference != 0) {
				return difference;
			}
		}
		return 0;
	}

	/** @return whether the version lies in the band, both ends included */
	public boolean within(String version, VersionBand band) {
		return (band.getFrom() == null || compare(version, band.getFrom()) >= 0)
				&& (band.getTo() == null || compare(version, band.getTo()) <= 0);
	}

	/**
	 * @param version what should be a version
	 * @param text what it was taken from, for the message
	 * @throws VersionException if it is none
	 */
	public void check(String version, String text) throws VersionException {
		if (!version.matches(pattern())) {
			throw new VersionException("\"" + version + "\"" + (version.equals(text) ? "" : " (in \"" + text + "\")")
					+ " is not a version number: " + kind() + " are expected. Check what you typed against the phone's display.");
		}
	}

	private List<BigInteger> parts(String version) {
		List<BigInteger> parts = new ArrayList<>();
		for (String part : ordering == Ordering.DOTTED ? version.split("\\.") : new String[] { version }) {
			parts.add(new BigInteger(part, radix()));
		}
		return parts;
	}

	private static BigInteger part(List<BigInteger> parts, int index) {
		return index < parts.size() ? parts.get(index) : BigInteger.ZERO;
	}

	private int radix() {
		return switch (ordering) {
		case HEXADECIMAL -> 16;
		case BASE36 -> 36;
		default -> 10;
		};
	}

	private String pattern() {
		return switch (ordering) {
		case HEXADECIMAL -> "[0-9A-Fa-f]+";
		case BASE36 -> "[0-9A-Za-z]+";
		case DOTTED -> "[0-9]+(\\.[0-9]+)*";
		default -> "[0-9]+";
		};
	}

	private String kind() {
		return switch (ordering) {
		case HEXADECIMAL -> "digits and letters A to F";
		case BASE36 -> "digits and letters";
		case DOTTED -> "numbers separated by periods";
		default -> "digits";
		};
	}
}
