/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.client;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import org.fieldbench.tftp.RollOver;

/**
 * What a transfer goes by, once the server has answered.
 *
 * @param options agreed, names in lower case
 * @param blockSize bytes in a full DATA packet
 * @param windowSize DATA packets for one ACK
 * @param timeout after how long each side sends again, if that was agreed
 * @param rollOver what follows block 65535
 * @param size of the file as the server said
 */
record Terms(Map<String, String> options, int blockSize, int windowSize, Optional<Duration> timeout, Optional<RollOver> rollOver,
		OptionalLong size) {

	/** RFC 1350. */
	static final int PLAIN_BLOCK_SIZE = 512;

	/** No option agreed. */
	static final Terms PLAIN = new Terms(Map.of(), PLAIN_BLOCK_SIZE, 1, Optional.empty(), Optional.empty(), OptionalLong.empty());
}
