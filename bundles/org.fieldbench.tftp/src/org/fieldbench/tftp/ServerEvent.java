/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that happened in a server.
 *
 * @param at when
 * @param kind what
 * @param severity how much it matters
 * @param transfer the transfer it is about, as it stood then; empty for what concerns the server as a whole
 * @param text a sentence for people
 */
public record ServerEvent(Instant at, Kind kind, Severity severity, Optional<Transfer> transfer, String text) {

	/** Kinds of event, in the order in which they may come. */
	public enum Kind {
		/** The server listens. */
		LISTENING,
		/** A request came; also one that is then refused. */
		REQUESTED,
		/** The file was found and the options were agreed. */
		AGREED,
		/** So many bytes are through; at most ten times a second for each transfer. */
		PROGRESS,
		/** Something had to be sent again; at most ten times a second for each transfer. */
		RETRANSMITTED,
		/** The client's port changed on the way, as NAT does it, and the transfer went with it (single-port mode only). */
		MOVED,
		/** The transfer is complete. */
		COMPLETED,
		/** The transfer failed, or was refused. */
		FAILED,
		/** Packets that belong to no transfer, or are no TFTP; gathered, at most once a second. */
		STRAY,
		/** More requests came than can be answered: how many were passed over; at most once a second. */
		FLOOD,
		/** The server stopped. */
		STOPPED
	}
}
