/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.benchmarks.tftp;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One run of a load against one server.
 *
 * @param failed how many clients did not get the right content in time
 * @param seconds from the first request to the last client's end
 * @param median the median of the clients' own times; infinite if most failed
 * @param repeated packets that clients sent again because nothing came
 * @param blksize as agreed, of the first client
 * @param clientCpu CPU seconds of the load generator
 * @param serverCpu CPU seconds of the server and its children
 * @param memory bytes of memory of the server and its children, at most as far as seen
 * @param trouble what the load generator said about the first failure
 */
record Result(int clients, int failed, double seconds, double median, long bytes, long repeated, long needless, int blksize,
		int windowsize, double clientCpu, double serverCpu, long memory, String trouble) {

	static Result of(String line, double serverCpu, long memory, String trouble) {
		Map<String, String> values = Arrays.stream(line.strip().split(" ")).map(pair -> pair.split("=", 2))
				.collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
		return new Result(Integer.parseInt(values.get("clients")), Integer.parseInt(values.get("failed")),
				Double.parseDouble(values.get("seconds")), time(values.get("median")), Long.parseLong(values.get("bytes")),
				Long.parseLong(values.get("repeated")), Long.parseLong(values.get("needless")), Integer.parseInt(values.get("blksize")),
				Integer.parseInt(values.get("windowsize")), Double.parseDouble(values.get("cpu")), serverCpu, memory, trouble);
	}

	private static double time(String text) {
		return text.equals("inf") ? Double.POSITIVE_INFINITY : Double.parseDouble(text);
	}

	/** @return the time for all; infinite unless all completed */
	double allComplete() {
		return failed == 0 ? seconds : Double.POSITIVE_INFINITY;
	}

	double mebibytesPerSecond() {
		return bytes / seconds / (1 << 20);
	}

	double cpuPerGibibyte() {
		return failed == 0 ? serverCpu / bytes * (1 << 30) : Double.POSITIVE_INFINITY;
	}

	/** @return this run and another, one after the other */
	Result plus(Result other) {
		return new Result(clients, failed + other.failed, seconds + other.seconds, median + other.median, bytes + other.bytes,
				repeated + other.repeated, needless + other.needless, blksize, windowsize, clientCpu + other.clientCpu,
				serverCpu + other.serverCpu, Math.max(memory, other.memory), trouble + other.trouble);
	}
}
