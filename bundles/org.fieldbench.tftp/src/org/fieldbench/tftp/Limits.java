/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp;

/**
 * How much a server does at once. A request beyond a limit gets an ERROR packet that says so.
 *
 * @param transfers most transfers at once, at least 1
 * @param transfersPerClient most transfers at once for one address, at least 1; many phones may share one behind NAT
 * @param bytesPerSecond most file bytes sent in a second, all transfers together; 0 for no limit
 */
public record Limits(int transfers, int transfersPerClient, long bytesPerSecond) {

	/** 2000 transfers at once, from however many addresses, as fast as it goes. */
	public static final Limits STANDARD = new Limits(2000, 2000, 0);

	public Limits {
		if (transfers < 1 || transfersPerClient < 1 || bytesPerSecond < 0) {
			throw new IllegalArgumentException("A server needs at least one transfer at once, and a rate of 0 (no limit) or more.");
		}
	}
}
