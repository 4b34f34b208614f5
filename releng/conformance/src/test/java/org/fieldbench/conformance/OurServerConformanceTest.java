/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.fieldbench.conformance.Result.Verdict;
import org.fieldbench.tftp.TftpServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Our server passes every check, but for those that are about the other kind of listener. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OurServerConformanceTest {

	private static final Set<String> NOT_STANDARD = Set.of("single-port", "single-port-two", "single-port-moved", "single-port-unknown",
			"write-refused");
	private static final Set<String> NOT_SINGLE_PORT = Set.of("tid-own", "write-refused");

	private Map<String, Result> standard;
	private Map<String, Result> singlePort;

	/** Both at once, since most of a check's time is waiting. */
	@BeforeAll
	void run(@TempDir Path folder) {
		CompletableFuture<Map<String, Result>> first = CompletableFuture.supplyAsync(() -> results(folder.resolve("standard/root"), false));
		CompletableFuture<Map<String, Result>> second = CompletableFuture.supplyAsync(() -> results(folder.resolve("single/root"), true));
		standard = first.join();
		singlePort = second.join();
	}

	private static Map<String, Result> results(Path root, boolean singlePort) {
		try {
			TestFiles files = new TestFiles(root);
			files.prepare();
			try (TftpServer server = OurServer.start(root, singlePort)) {
				List<Result> results = Suite.run(Bench.at(server.address(), files, true), Suite.checks());
				return results.stream().collect(Collectors.toMap(Result::id, Function.identity()));
			}
		} catch (IOException | Failed | InterruptedException e) {
			throw new AssertionError(e);
		}
	}

	@TestFactory
	Stream<DynamicTest> aPortForEachTransfer() {
		return tests(standard, NOT_STANDARD);
	}

	@TestFactory
	Stream<DynamicTest> aSinglePort() {
		return tests(singlePort, NOT_SINGLE_PORT);
	}

	private static Stream<DynamicTest> tests(Map<String, Result> results, Set<String> notOffered) {
		return Suite.checks().stream().map(check -> DynamicTest.dynamicTest(check.id() + ": " + check.text(), () -> {
			Result result = results.get(check.id());
			Verdict due = notOffered.contains(check.id()) ? Verdict.NOT_OFFERED : Verdict.PASS;
			assertEquals(due, result.verdict(), result.note());
		}));
	}
}
