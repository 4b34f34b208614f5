/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.client;

import java.time.Duration;

import org.fieldbench.tftp.Repetition;

/**
 * How a TFTP client transfers.
 *
 * @param mode of the bytes
 * @param options to ask for
 * @param withoutOptionsToo whether to ask once more without options when the server refuses them with ERROR 8 (RFC 2347)
 * @param repetition when to send again and when to give up; an agreed timeout is kept to instead of the first time,
 *                   and the client never waits less than that, so the least time has no part in it
 * @param dally how long to stay after the last ACK of a read, to send it again if it was lost (RFC 1350 section 6)
 */
public record ClientSettings(TransferMode mode, RequestedOptions options, boolean withoutOptionsToo, Repetition repetition,
		Duration dally) {

	/** Octet, {@link RequestedOptions#STANDARD}, given up after five tries and 15 seconds of silence. */
	public static final ClientSettings STANDARD = new ClientSettings(TransferMode.OCTET, RequestedOptions.STANDARD, true,
			new Repetition(Duration.ofSeconds(1), Duration.ofSeconds(1), 5, Duration.ofSeconds(15)), Duration.ofMillis(1500));

	public ClientSettings {
		if (dally.isNegative()) {
			throw new IllegalArgumentException("The time to stay after the last ACK must not be negative.");
		}
	}

	public ClientSettings with(TransferMode other) {
		return new ClientSettings(other, options, withoutOptionsToo, repetition, dally);
	}

	public ClientSettings with(RequestedOptions other) {
		return new ClientSettings(mode, other, withoutOptionsToo, repetition, dally);
	}

	public ClientSettings with(Repetition other) {
		return new ClientSettings(mode, options, withoutOptionsToo, other, dally);
	}

	/** @return the same, failing when the server refuses the options */
	public ClientSettings insistingOnOptions() {
		return new ClientSettings(mode, options, false, repetition, dally);
	}

	public ClientSettings dallying(Duration time) {
		return new ClientSettings(mode, options, withoutOptionsToo, repetition, time);
	}
}
