/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.phones.ui.internal.ruler;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.fieldbench.catalog.VersionBand;
import org.fieldbench.catalog.versions.VersionOrder;

/** Puts versions into the segments of a ruler, in their order. */
final class Marks {

	/** A version before its place is known. */
	private record Loose(Mark.Role role, String version, int segment) {
	}

	private final VersionOrder order;
	private final List<VersionBand> bands;
	private final List<Segment> segments;
	private final List<Loose> loose = new ArrayList<>();

	Marks(VersionOrder order, List<VersionBand> bands, List<Segment> segments) {
		this.order = order;
		this.bands = bands;
		this.segments = segments;
	}

	void add(Mark.Role role, String version) {
		int segment = segment(version);
		if (segment >= 0) {
			loose.add(new Loose(role, version, segment));
		}
	}

	/** Equal versions share a place; others in one segment share it out. */
	List<Mark> placed() {
		return loose.stream().map(this::placed).toList();
	}

	private Mark placed(Loose mark) {
		var together = new TreeSet<String>(order);
		loose.stream().filter(other -> other.segment() == mark.segment()).map(Loose::version).forEach(together::add);
		double place = (together.headSet(mark.version()).size() + 1.0) / (together.size() + 1.0);
		return new Mark(mark.role(), mark.version(), mark.segment(), place);
	}

	/** Bands and segments go in the same order, with open ones in between. */
	private int segment(String version) {
		int index = 0;
		for (VersionBand band : bands) {
			if (segments.get(index).kind() == Segment.Kind.UNSAID) {
				if (band.getFrom() != null && order.compare(version, band.getFrom()) < 0) {
					return index;
				}
				index++;
			}
			if (order.within(version, band)) {
				return index;
			}
			index++;
		}
		return index < segments.size() ? index : -1;
	}
}
