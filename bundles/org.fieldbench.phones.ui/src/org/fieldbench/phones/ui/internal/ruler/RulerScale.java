/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.phones.ui.internal.ruler;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.catalog.VersionScheme;
import org.fieldbench.catalog.versions.VersionBands;
import org.fieldbench.catalog.versions.VersionException;
import org.fieldbench.catalog.versions.VersionOrder;
import org.fieldbench.catalog.versions.VersionPath;
import org.fieldbench.phones.ui.internal.Source;

/**
 * What a ruler of boot code versions shows: bands from the lowest version to the highest, where the phone stands, and where the
 * firmware bundle on the bench would take it. Knows no screen.
 *
 * @param segments from left to right; empty when nothing is known of the model's versions
 * @param marks the phone, the stops on its way, the firmware bundle; each only if it is known
 * @param way what the way from one to the other is, a sentence or more; empty when there is none
 * @param blocked whether something is known against that way
 */
public record RulerScale(List<Segment> segments, List<Mark> marks, String way, boolean blocked) {

	/** Nothing is known. */
	public static final RulerScale EMPTY = new RulerScale(List.of(), List.of(), "", false);

	public RulerScale {
		segments = List.copyOf(segments);
		marks = List.copyOf(marks);
	}

	/**
	 * @param here version on the phone, if it is known
	 * @param there version in the firmware bundle on the bench, if it is known
	 */
	public static RulerScale of(PhoneModel model, Optional<String> here, Optional<String> there) {
		VersionScheme scheme = model.getScheme();
		if (scheme == null) {
			return EMPTY;
		}
		VersionOrder order = VersionOrder.of(scheme);
		Optional<String> from = here.filter(version -> isVersion(order, version));
		Optional<String> to = there.filter(version -> isVersion(order, version));
		List<Segment> segments = Segments.of(model, scheme, Source::of);
		Optional<VersionPath> path = from.isPresent() && to.isPresent() ? path(model, scheme, from.get(), to.get()) : Optional.empty();
		var marks = new Marks(order, VersionBands.of(scheme, model), segments);
		from.ifPresent(version -> marks.add(Mark.Role.HERE, version));
		path.ifPresent(way -> way.stops().forEach(stop -> marks.add(Mark.Role.STOP, stop.version())));
		to.ifPresent(version -> marks.add(Mark.Role.THERE, version));
		return new RulerScale(segments, marks.placed(), path.map(RulerScale::words).orElse(""),
				path.filter(way -> !way.obstacles().isEmpty()).isPresent());
	}

	/** @return the mark of that role, if there is one; of several stops the first */
	public Optional<Mark> mark(Mark.Role role) {
		return marks.stream().filter(mark -> mark.role() == role).findFirst();
	}

	/** @return a segment for a screen reader: its range, how good it is, what it means, who stands there */
	public String spoken(int index) {
		Segment segment = segments.get(index);
		List<String> parts = new ArrayList<>(List.of(segment.range() + ": " + segment.kind().word() + ".", segment.meaning() + segment.source()));
		marks.stream().filter(mark -> mark.segment() == index)
				.forEach(mark -> parts.add(mark.role().words() + ": " + mark.version() + "."));
		parts.add(segment.action());
		return parts.stream().filter(part -> !part.isBlank()).collect(Collectors.joining(" "));
	}

	private static String words(VersionPath path) {
		String change = switch (path.change()) {
		case NEWER -> "The firmware bundle on the bench would take this phone from " + path.installed() + " to " + path.offered() + ".";
		case SAME -> "The firmware bundle on the bench holds " + path.offered() + ", which is on this phone already.";
		case OLDER -> "The firmware bundle on the bench would take this phone back from " + path.installed() + " to " + path.offered() + ".";
		};
		String stops = path.stops().isEmpty() ? "" : " Flash in between: "
				+ path.stops().stream().map(VersionPath.Stop::version).collect(Collectors.joining(", ")) + ".";
		String obstacles = path.obstacles().stream().map(obstacle -> " " + obstacle.text() + " " + obstacle.action())
				.collect(Collectors.joining());
		return change + stops + obstacles;
	}

	private static Optional<VersionPath> path(PhoneModel model, VersionScheme scheme, String from, String to) {
		try {
			return Optional.of(VersionPath.between(model, scheme, from, to));
		} catch (VersionException e) {
			return Optional.empty();
		}
	}

	private static boolean isVersion(VersionOrder order, String version) {
		try {
			order.check(version, version);
			return true;
		} catch (VersionException e) {
			return false;
		}
	}
}
