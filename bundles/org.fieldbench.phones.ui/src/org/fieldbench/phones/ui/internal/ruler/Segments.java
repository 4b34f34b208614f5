/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.phones.ui.internal.ruler;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.fieldbench.catalog.Ordering;
import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.catalog.VersionBand;
import org.fieldbench.catalog.VersionScheme;
import org.fieldbench.catalog.versions.VersionBands;

/** Cuts the ruler: the bands of the catalog, and what it leaves open between them and at the ends. */
final class Segments {

	private static final int DECIMAL = 10;
	private static final int HEXADECIMAL = 16;
	private static final int BASE36 = 36;

	private final Ordering ordering;
	private final Function<VersionBand, String> source;
	private final List<Segment> segments = new ArrayList<>();
	private VersionBand last;

	private Segments(Ordering ordering, Function<VersionBand, String> source) {
		this.ordering = ordering;
		this.source = source;
	}

	/**
	 * @param source words on where a band is from
	 * @return the segments from left to right
	 */
	static List<Segment> of(PhoneModel model, VersionScheme scheme, Function<VersionBand, String> source) {
		var all = new Segments(scheme.getOrdering(), source);
		VersionBands.of(scheme, model).forEach(all::add);
		all.close();
		return List.copyOf(all.segments);
	}

	private void add(VersionBand band) {
		if (last == null && band.getFrom() != null) {
			segments.add(Segment.unsaid("below " + band.getFrom()));
		} else if (last != null && leavesOpen(last.getTo(), band.getFrom())) {
			segments.add(Segment.unsaid("between"));
		}
		segments.add(Segment.of(band, source.apply(band)));
		last = band;
	}

	private void close() {
		if (last != null && last.getTo() != null) {
			segments.add(Segment.unsaid("above " + last.getTo()));
		}
	}

	/** Versions with periods have no next one, so nothing can be said to be left out. */
	private boolean leavesOpen(String to, String from) {
		if (to == null || from == null || ordering == Ordering.DOTTED) {
			return false;
		}
		try {
			return new BigInteger(to, radix()).add(BigInteger.ONE).compareTo(new BigInteger(from, radix())) < 0;
		} catch (NumberFormatException e) {
			return false;
		}
	}

	private int radix() {
		return switch (ordering) {
		case HEXADECIMAL -> HEXADECIMAL;
		case BASE36 -> BASE36;
		default -> DECIMAL;
		};
	}
}
