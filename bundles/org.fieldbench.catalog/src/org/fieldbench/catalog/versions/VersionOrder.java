/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.versions;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

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
		return within(version, band.getFrom(), band.getTo());
	}

	/**
	 * @param from null: no lower end
	 * @param to null: no upper end
	 */
	boolean within(String version, String from, String to) {
		return (from == null || compare(version, from) >= 0) && (to == null || compare(version, to) <= 0);
	}

	/** @return whether the first parts are the same, as many as asked for; a version without periods has one */
	boolean sameStart(String one, String other, int count) {
		List<BigInteger> left = parts(one);
		List<BigInteger> right = parts(other);
		return IntStream.range(0, count).allMatch(i -> part(left, i).equals(part(right, i)));
	}

	/** @return whether the text is a version that can be compared */
	public boolean isVersion(String text) {
		return text != null && text.matches(pattern());
	}

	/**
	 * @param version what should be a version
	 * @param text what it was taken from, for the message
	 * @throws VersionException if it is none
	 */
	public void check(String version, String text) throws VersionException {
		if (!isVersion(version)) {
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
