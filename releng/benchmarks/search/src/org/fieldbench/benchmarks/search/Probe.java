/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.benchmarks.search;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.fieldbench.kb.KnowledgeBase;
import org.fieldbench.kb.search.ArticleSearch;
import org.fieldbench.kb.search.IndexProgress;
import org.fieldbench.kb.search.SearchRequest;

/**
 * A process of its own, with a small heap, in which the knowledge base is used as the workbench uses it. Prints a figure a line. Arguments: data folder, number
 * of questions, whether the index is built anew.
 */
final class Probe {

	/** As many as the workbench lists. */
	private static final int LIMIT = 50;
	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

	private Probe() {
	}

	public static void main(String[] arguments) throws IOException {
		Path data = Path.of(arguments[0]);
		long start = System.nanoTime();
		ArticleSearch search = KnowledgeBase.in(data.resolve("articles"), List.of(), Optional.of(data.resolve("index"))).search();
		search.find(SearchRequest.of("", 500));
		print("first list ms", (System.nanoTime() - start) / 1e6);
		search.update(IndexProgress.NONE);
		print("up to date ms", (System.nanoTime() - start) / 1e6);
		print("up to date cpu ms", cpu());
		print("articles", search.status().articles());
		print("index MiB", search.status().bytes() / 1048576.0);
		ask(search, new Corpus().questions(Integer.parseInt(arguments[1])));
		print("peak heap MiB", heap() / 1048576.0);
		print("peak RSS MiB", resident() / 1024.0);
	}

	/** Each question is asked as it is typed: after each key but the first. One round to warm up does not count. */
	private static void ask(ArticleSearch search, List<String> questions) {
		for (int i = 0; i < Math.min(20, questions.size()); i++) {
			search.find(SearchRequest.of(questions.get(i), LIMIT));
		}
		List<Double> times = new ArrayList<>();
		List<Double> whole = new ArrayList<>();
		List<Double> busy = new ArrayList<>();
		int found = 0;
		for (String question : questions) {
			for (int end = Math.min(2, question.length()); end <= question.length(); end++) {
				long start = System.nanoTime();
				long cpu = THREADS.getCurrentThreadCpuTime();
				int total = search.find(SearchRequest.of(question.substring(0, end), LIMIT)).total();
				double time = (System.nanoTime() - start) / 1e6;
				times.add(time);
				busy.add((THREADS.getCurrentThreadCpuTime() - cpu) / 1e6);
				if (end == question.length()) {
					whole.add(time);
					found += total > 0 ? 1 : 0;
				}
			}
		}
		print("answers", times.size());
		print("questions that found something", found);
		for (int percent : new int[] { 50, 95, 99, 100 }) {
			print("p" + percent + " ms", percentile(times, percent));
			print("whole p" + percent + " ms", percentile(whole, percent));
			print("cpu p" + percent + " ms", percentile(busy, percent));
		}
	}

	private static double percentile(List<Double> times, int percent) {
		List<Double> sorted = times.stream().sorted().toList();
		return sorted.isEmpty() ? 0 : sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
	}

	/** @return milliseconds of all threads so far */
	private static double cpu() {
		return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class).getProcessCpuTime() / 1e6;
	}

	private static long heap() {
		return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP).mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
	}

	private static long resident() throws IOException {
		return Files.readAllLines(Path.of("/proc/self/status")).stream().filter(line -> line.startsWith("VmHWM:")).mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
				.findFirst().orElse(0);
	}

	private static void print(String name, double value) {
		System.out.println(name + "=" + value);
	}
}
