/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import org.fieldbench.catalog.CatalogFactory;
import org.fieldbench.catalog.Ordering;
import org.fieldbench.catalog.VersionHop;
import org.fieldbench.catalog.VersionScheme;
import org.fieldbench.catalog.versions.VersionException;
import org.fieldbench.catalog.versions.VersionOrder;
import org.fieldbench.catalog.versions.VersionPath;
import org.fieldbench.catalog.versions.VersionPath.Stop;

/** Any hops, sensible or not, give a way that ends. */
class VersionPathProperties {

	private static final int HIGHEST = 20;

	@Property
	void theWayEndsAndClimbs(@ForAll("schemes") VersionScheme scheme, @ForAll @IntRange(max = HIGHEST) int installed,
			@ForAll @IntRange(max = HIGHEST) int offered) throws VersionException {
		VersionPath path = VersionPath.between(Versions.model("P1"), scheme, "" + installed, "" + offered);
		int last = installed;
		for (Stop stop : path.stops()) {
			int version = Integer.parseInt(stop.version());
			assertTrue(last < version && version < offered, path.toString());
			assertTrue(stop.hop().getVia().contains(stop.version()), path.toString());
			last = version;
		}
	}

	@Property
	void fromTheLastStopNoFurtherOneIsNeeded(@ForAll("schemes") VersionScheme scheme, @ForAll @IntRange(max = HIGHEST) int installed,
			@ForAll @IntRange(max = HIGHEST) int offered) throws VersionException {
		List<Stop> stops = VersionPath.between(Versions.model("P1"), scheme, "" + installed, "" + offered).stops();
		String last = stops.isEmpty() ? "" + installed : stops.get(stops.size() - 1).version();
		assertEquals(List.of(), VersionPath.between(Versions.model("P1"), scheme, last, "" + offered).stops());
	}

	@Property
	void withoutHopsEveryWayIsDirect(@ForAll @IntRange(max = HIGHEST) int installed, @ForAll @IntRange(max = HIGHEST) int offered)
			throws VersionException {
		VersionScheme scheme = Versions.scheme(Ordering.NUMERIC);
		VersionPath path = VersionPath.between(Versions.model("P1"), scheme, "" + installed, "" + offered);
		assertTrue(path.isDirect());
		assertEquals(Integer.compare(offered, installed),
				Integer.signum(VersionOrder.of(scheme).compare(path.offered(), path.installed())));
	}

	@Provide
	Arbitrary<VersionScheme> schemes() {
		return hops().list().ofMaxSize(6).map(hops -> {
			VersionScheme scheme = Versions.scheme(Ordering.NUMERIC);
			scheme.getHops().addAll(hops);
			return scheme;
		});
	}

	private static Arbitrary<VersionHop> hops() {
		Arbitrary<String> version = Arbitraries.integers().between(0, HIGHEST).map(String::valueOf);
		Arbitrary<String> end = version.injectNull(0.3);
		return Combinators.combine(end, end, end, version.list().ofMinSize(1).ofMaxSize(4)).as((from, to, target, via) -> {
			VersionHop hop = CatalogFactory.eINSTANCE.createVersionHop();
			hop.setFrom(from);
			hop.setTo(to);
			hop.setTarget(target);
			hop.getVia().addAll(via.stream().distinct().toList());
			return hop;
		});
	}
}
