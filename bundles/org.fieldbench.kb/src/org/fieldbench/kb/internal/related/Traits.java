/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.related;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.fieldbench.kb.ArticleHead;

/** Which articles have which tag and are about which model: what few have weighs more than what many have. */
final class Traits {

	private static final double TAG_WEIGHT = 4;
	private static final double MODEL_WEIGHT = 3;

	private final List<ArticleHead> heads;
	private final Map<String, Integer> places = new HashMap<>();
	private final Map<String, int[]> tags;
	private final Map<String, int[]> models;

	/** @param heads all that may be named */
	Traits(List<ArticleHead> heads) {
		this.heads = heads;
		Map<String, List<Integer>> byTag = new HashMap<>();
		Map<String, List<Integer>> byModel = new HashMap<>();
		for (int at = 0; at < heads.size(); at++) {
			places.put(Mentions.key(heads.get(at).id()), at);
			note(byTag, heads.get(at).tags(), at);
			note(byModel, heads.get(at).models(), at);
		}
		tags = packed(byTag);
		models = packed(byModel);
	}

	private static void note(Map<String, List<Integer>> holders, List<String> words, int at) {
		words.stream().map(Mentions::key).distinct().forEach(word -> holders.computeIfAbsent(word, key -> new ArrayList<>()).add(at));
	}

	private static Map<String, int[]> packed(Map<String, List<Integer>> holders) {
		Map<String, int[]> packed = new HashMap<>();
		holders.forEach((word, places) -> packed.put(word, places.stream().mapToInt(Integer::intValue).toArray()));
		return packed;
	}

	/** @return its place among the heads; -1 when it is none of them */
	int place(String id) {
		return places.getOrDefault(Mentions.key(id), -1);
	}

	ArticleHead head(int place) {
		return heads.get(place);
	}

	/** @return for each place how much it has in common with these tags and models; 0 for nothing */
	double[] weigh(List<String> ofTags, List<String> ofModels) {
		double[] weights = new double[heads.size()];
		weigh(weights, tags, ofTags, TAG_WEIGHT);
		weigh(weights, models, ofModels, MODEL_WEIGHT);
		return weights;
	}

	private static void weigh(double[] weights, Map<String, int[]> holders, List<String> words, double weight) {
		words.stream().map(Mentions::key).distinct().map(word -> holders.getOrDefault(word, new int[0]))
				.forEach(places -> Arrays.stream(places).forEach(place -> weights[place] += weight / (1 + Math.log(places.length))));
	}

	/** @return the words of the first list that the second has too, as the first writes them */
	static Stream<String> shared(List<String> words, List<String> others) {
		List<String> keys = others.stream().map(Mentions::key).toList();
		return words.stream().filter(word -> keys.contains(Mentions.key(word))).distinct();
	}
}
