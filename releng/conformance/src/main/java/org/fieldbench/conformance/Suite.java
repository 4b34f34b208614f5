/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.conformance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.fieldbench.conformance.Result.Verdict;
import org.fieldbench.conformance.checks.AckChecks;
import org.fieldbench.conformance.checks.BoundsChecks;
import org.fieldbench.conformance.checks.DuplicateChecks;
import org.fieldbench.conformance.checks.LossChecks;
import org.fieldbench.conformance.checks.MalformedChecks;
import org.fieldbench.conformance.checks.NameChecks;
import org.fieldbench.conformance.checks.NetasciiChecks;
import org.fieldbench.conformance.checks.OptionChecks;
import org.fieldbench.conformance.checks.ReadChecks;
import org.fieldbench.conformance.checks.RollOverChecks;
import org.fieldbench.conformance.checks.SinglePortChecks;
import org.fieldbench.conformance.checks.StrangerChecks;
import org.fieldbench.conformance.checks.WindowChecks;
import org.fieldbench.conformance.checks.WriteChecks;
import org.fieldbench.conformance.checks.WriteLossChecks;
import org.fieldbench.conformance.checks.WriteRefusalChecks;

/** All checks, by topic, and how they are run. */
public final class Suite {

	/** Most checks at once: enough that waiting costs little, few enough that answers come in time. */
	private static final int AT_ONCE = 12;

	private static final long LONGEST_SECONDS = 150;

	private Suite() {
	}

	/** @return the checks by topic, in the order of the report */
	public static Map<String, List<Check>> topics() {
		Map<String, List<Check>> topics = new LinkedHashMap<>();
		topics.put("Reading", ReadChecks.all());
		topics.put("Roll-over of block numbers", RollOverChecks.all());
		topics.put("netascii", NetasciiChecks.all());
		topics.put("Option negotiation", OptionChecks.all());
		topics.put("Bounds of options", BoundsChecks.all());
		topics.put("Requests that come twice", DuplicateChecks.all());
		topics.put("Packets from elsewhere", StrangerChecks.all());
		topics.put("ACKs that are old, early or doubled", AckChecks.all());
		topics.put("Loss and repetition", LossChecks.all());
		topics.put("Windows", WindowChecks.all());
		topics.put("Malformed packets", MalformedChecks.all());
		topics.put("Names", NameChecks.all());
		topics.put("Single port", SinglePortChecks.all());
		topics.put("Writing", WriteChecks.all());
		topics.put("Writing over a bad line", WriteLossChecks.all());
		topics.put("What is not taken", WriteRefusalChecks.all());
		return topics;
	}

	/** @return all checks in the order of the report */
	public static List<Check> checks() {
		return topics().values().stream().flatMap(List::stream).toList();
	}

	/** Runs checks, several at once. */
	public static List<Result> run(Bench bench, List<Check> checks) throws InterruptedException {
		Map<String, Future<Result>> running = new LinkedHashMap<>();
		ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE, Thread.ofPlatform().daemon().factory());
		try {
			checks.stream().sorted(Comparator.comparing(check -> !check.slow()))
					.forEach(check -> running.put(check.id(), threads.submit(() -> run(bench, check))));
			List<Result> results = new ArrayList<>();
			for (Check check : checks) {
				results.add(resultOf(check, running.get(check.id())));
			}
			return results;
		} finally {
			threads.shutdownNow();
		}
	}

	private static Result resultOf(Check check, Future<Result> running) throws InterruptedException {
		try {
			return running.get(LONGEST_SECONDS, TimeUnit.SECONDS);
		} catch (TimeoutException e) {
			return new Result(check.id(), Verdict.FAIL, "did not end within " + LONGEST_SECONDS + " s");
		} catch (ExecutionException e) {
			return new Result(check.id(), Verdict.FAIL, "the check broke: " + e.getCause());
		}
	}

	/** A check that breaks has found something too: it counts as failed. */
	private static Result run(Bench bench, Check check) {
		try {
			check.body().run(bench);
			return new Result(check.id(), Verdict.PASS, "");
		} catch (NotOffered e) {
			return new Result(check.id(), Verdict.NOT_OFFERED, e.getMessage());
		} catch (Failed e) {
			return new Result(check.id(), Verdict.FAIL, e.getMessage());
		} catch (Exception e) {
			return new Result(check.id(), Verdict.FAIL, "the check broke: " + e);
		}
	}
}
