/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.fieldbench.kb.reading.TextFlow;
import org.fieldbench.kb.reading.TextFlow.Kind;
import org.fieldbench.kb.reading.TextFlow.Span;

/** Spans lie within each other; styles of a text must not. */
final class FlowLayers {

	/**
	 * A part of the text, all of it of the same kinds.
	 *
	 * @param level of the heading it is; 0 when it is none
	 */
	record Layer(int begin, int end, Set<Kind> kinds, int level) {
	}

	private FlowLayers() {
	}

	/** @return in order, without overlaps; parts of no kind are left out */
	static List<Layer> of(TextFlow flow) {
		TreeSet<Integer> edges = new TreeSet<>();
		flow.spans().forEach(span -> edges.addAll(List.of(span.begin(), span.end())));
		List<Layer> layers = new ArrayList<>();
		List<Span> open = new ArrayList<>();
		int next = 0;
		for (Integer edge : edges) {
			open.removeIf(span -> span.end() <= edge);
			while (next < flow.spans().size() && flow.spans().get(next).begin() <= edge) {
				open.add(flow.spans().get(next++));
			}
			Integer end = edges.higher(edge);
			if (!open.isEmpty() && end != null) {
				layers.add(layer(edge, end, open));
			}
		}
		return layers;
	}

	private static Layer layer(int begin, int end, List<Span> open) {
		Set<Kind> kinds = EnumSet.noneOf(Kind.class);
		open.forEach(span -> kinds.add(span.kind()));
		int level = open.stream().filter(span -> span.kind() == Kind.HEADING).mapToInt(span -> Integer.parseInt(span.value())).findFirst().orElse(0);
		return new Layer(begin, end, kinds, level);
	}
}
