/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp;

import java.net.InetSocketAddress;
import java.time.Duration;

/**
 * How a TFTP server listens and repeats.
 *
 * @param bind where to listen; port 0 takes a free one
 * @param retransmitAfter how long to wait for an ACK before sending again, unless the client negotiates another time (RFC 2349)
 * @param tries how often a packet is sent before the transfer fails, at least 1
 * @param maximumTransfers how many transfers run at once; a further request gets an ERROR
 */
public record ServerSettings(InetSocketAddress bind, Duration retransmitAfter, int tries, int maximumTransfers) {

	/** The port that IANA assigned to TFTP. */
	public static final int STANDARD_PORT = 69;

	public ServerSettings {
		if (tries < 1 || maximumTransfers < 1 || retransmitAfter.isNegative() || retransmitAfter.isZero()) {
			throw new IllegalArgumentException("tries, transfers and time must be positive");
		}
	}

	/**
	 * @param bind where to listen; port 0 takes a free one
	 * @return settings that suit phones: first repetition after one second, eight tries
	 */
	public static ServerSettings at(InetSocketAddress bind) {
		return new ServerSettings(bind, Duration.ofSeconds(1), 8, 256);
	}
}
