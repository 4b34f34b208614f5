/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp;

import java.time.Duration;

/**
 * When a server sends again and when it gives up. If the client negotiates a time (RFC 2349 timeout, or utimeout), that is kept to
 * exactly; else the time follows the round trips measured (RFC 6298), grows from try to try and is spread by chance.
 *
 * @param first how long to wait for the first answer before sending again
 * @param least the shortest such time, however fast the client answers
 * @param tries how often a packet is sent before the transfer may fail, at least 1
 * @param patience how long a client may be silent before the transfer fails: a phone that writes its flash does not answer. A
 *                 transfer fails only when both the tries and this time are used up
 */
public record Repetition(Duration first, Duration least, int tries, Duration patience) {

	/**
	 * First repetition after half a second; later ones after 50 ms or more, once round trips are known; given up after six tries
	 * and 45 seconds of silence. A repetition too many does no harm: nothing that it causes makes the server send.
	 */
	public static final Repetition STANDARD = new Repetition(Duration.ofMillis(500), Duration.ofMillis(50), 6,
			Duration.ofSeconds(45));

	public Repetition {
		if (tries < 1 || isNothing(first) || isNothing(least) || least.compareTo(first) > 0 || patience.isNegative()) {
			throw new IllegalArgumentException("Tries and times must be positive, and the shortest time not above the first.");
		}
	}

	private static boolean isNothing(Duration time) {
		return time.isNegative() || time.isZero();
	}

	/** @return the same with another time before the first repetition; the shortest goes down with it where it must */
	public Repetition startingWith(Duration time) {
		return new Repetition(time, least.compareTo(time) > 0 ? time : least, tries, patience);
	}

	/** @return the same with another patience */
	public Repetition waitingFor(Duration time) {
		return new Repetition(first, least, tries, time);
	}
}
