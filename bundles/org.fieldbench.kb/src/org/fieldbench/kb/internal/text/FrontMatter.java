/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * The details at the head of an article.
 *
 * @param values what stands at each key, in the order of the text
 * @param unknown the lines of the keys that mean nothing here, and comments
 */
record FrontMatter(Map<String, Node> values, String unknown) {

	/** The first line of the front matter is the second one of the text. */
	static final int FIRST_LINE = 2;

	private static final LoadSettings SETTINGS = LoadSettings.builder().setLabel("front matter").build();

	/** @throws BrokenYaml if it is no YAML, or no mapping with a line for each key */
	static FrontMatter parse(String lines) throws BrokenYaml {
		Optional<Node> root = compose(LooseYaml.quoted(lines));
		if (root.isEmpty()) {
			return new FrontMatter(Map.of(), lines);
		}
		if (!(root.get() instanceof MappingNode mapping) || mapping.getFlowStyle() == FlowStyle.FLOW) {
			throw new BrokenYaml(new Problem(FIRST_LINE, "its front matter is no list of lines such as \"title: A title\""));
		}
		return of(mapping.getValue(), lines);
	}

	private static Optional<Node> compose(String yaml) throws BrokenYaml {
		try {
			return new Compose(SETTINGS).composeString(yaml);
		} catch (MarkedYamlEngineException e) {
			int line = e.getProblemMark().map(Mark::getLine).orElse(0) + FIRST_LINE;
			throw new BrokenYaml(new Problem(line, "its front matter is no YAML: " + e.getProblem()));
		} catch (YamlEngineException e) {
			throw new BrokenYaml(new Problem(FIRST_LINE, "its front matter is no YAML: " + e.getMessage().replaceAll("\\s+", " ")));
		} catch (StackOverflowError e) { // the library has no limit of its own
			throw new BrokenYaml(new Problem(FIRST_LINE, "its front matter is nested too deeply"));
		}
	}

	private static FrontMatter of(List<NodeTuple> tuples, String text) throws BrokenYaml {
		Map<String, Node> values = new LinkedHashMap<>();
		List<Integer> starts = new ArrayList<>();
		for (NodeTuple tuple : tuples) {
			int line = line(tuple.getKeyNode());
			if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
				throw new BrokenYaml(new Problem(line, "its front matter has a key that is no word"));
			}
			if (values.put(key.getValue(), tuple.getValueNode()) != null) {
				throw new BrokenYaml(new Problem(line, "its front matter has the key " + key.getValue() + " twice"));
			}
			starts.add(line - FIRST_LINE);
		}
		return new FrontMatter(values, Kept.of(text.lines().toList(), List.copyOf(values.keySet()), starts));
	}

	/** @return the number of the line in the article's text */
	static int line(Node node) {
		return node.getStartMark().map(Mark::getLine).orElse(0) + FIRST_LINE;
	}

	/** The front matter is of no use. */
	static final class BrokenYaml extends Exception {

		private static final long serialVersionUID = 1L;

		private final transient Problem problem;

		BrokenYaml(Problem problem) {
			super(problem.text());
			this.problem = problem;
		}

		Problem problem() {
			return problem;
		}
	}
}
