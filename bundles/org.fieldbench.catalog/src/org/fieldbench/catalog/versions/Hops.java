/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.versions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.catalog.VersionHop;
import org.fieldbench.catalog.VersionScheme;
import org.fieldbench.catalog.versions.VersionPath.Stop;

/** The intermediate versions that a scheme asks for, when a phone is updated. */
final class Hops {

	private final VersionOrder order;
	private final List<VersionHop> hops;

	Hops(VersionScheme scheme, PhoneModel model, VersionOrder order) {
		this.order = order;
		this.hops = scheme.getHops().stream().filter(hop -> VersionBands.holds(hop.getModels(), model.getId())).toList();
	}

	/** Each stop lies above the one before, so the way ends. */
	List<Stop> between(String installed, String offered) {
		List<Stop> way = new ArrayList<>();
		String reached = installed;
		List<Stop> next = next(reached, offered);
		while (!next.isEmpty()) {
			way.addAll(next);
			reached = next.get(next.size() - 1).version();
			next = next(reached, offered);
		}
		return way;
	}

	private List<Stop> next(String reached, String offered) {
		return hops.stream().filter(hop -> holds(hop, reached, offered)).map(hop -> stops(hop, reached, offered))
				.filter(stops -> !stops.isEmpty()).findFirst().orElse(List.of());
	}

	private boolean holds(VersionHop hop, String reached, String offered) {
		return order.within(reached, hop.getFrom(), hop.getTo())
				&& Optional.ofNullable(hop.getTarget()).map(target -> order.compare(offered, target) >= 0).orElse(true);
	}

	private List<Stop> stops(VersionHop hop, String reached, String offered) {
		List<Stop> stops = new ArrayList<>();
		String last = reached;
		for (String via : hop.getVia()) {
			if (order.compare(via, last) > 0 && order.compare(via, offered) < 0) {
				stops.add(new Stop(via, hop));
				last = via;
			}
		}
		return stops;
	}
}
