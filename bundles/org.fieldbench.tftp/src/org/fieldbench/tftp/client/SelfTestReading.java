/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.client;

import java.net.InetSocketAddress;
import java.time.Duration;

/**
 * One reading of a {@link SelfTest}.
 *
 * @param server where the file was read from
 * @param singlePort whether the server answered from the port it listens on
 * @param reader which client read
 * @param outcome how it went
 * @param bytes how many came
 * @param elapsed how long it took
 * @param note what went wrong, or why it was left out; empty when it passed
 */
public record SelfTestReading(InetSocketAddress server, boolean singlePort, Reader reader, Outcome outcome, long bytes, Duration elapsed,
		String note) {

	/** A client. */
	public enum Reader {
		/** Ours: blocks of 1428 bytes, windows of 8. */
		OURS,
		/** Apache Commons Net's: plain RFC 1350. It shares no code with the server. */
		COMMONS_NET
	}

	/** How a reading went. */
	public enum Outcome {
		/** The file came whole, with the right hash. */
		PASSED,
		/** It did not. */
		FAILED,
		/** This client cannot read so. */
		LEFT_OUT
	}
}
