/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp;

/** Hears of transfers. Called on the server's threads: return soon. */
@FunctionalInterface
public interface TransferListener {

	/** A listener that does nothing. */
	TransferListener NONE = transfer -> {
	};

	/**
	 * @param transfer a request that came, progress (at most ten times a second for each transfer), completion or failure;
	 *                 the last call for a transfer has the state COMPLETE or FAILED
	 */
	void changed(Transfer transfer);

	/**
	 * Everything that happens, in more detail. Unless overridden, hands each event that is about a transfer on to
	 * {@link #changed}.
	 */
	default void happened(ServerEvent event) {
		event.transfer().ifPresent(this::changed);
	}
}
