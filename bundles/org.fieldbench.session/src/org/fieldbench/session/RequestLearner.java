/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session;

import java.util.Optional;
import java.util.function.Supplier;

import org.fieldbench.firmware.FirmwareReport;

/**
 * Learns which names phones really ask the TFTP server for, since most vendors do not publish them. An OSGi service; safe for
 * use by several threads.
 */
public interface RequestLearner {

	/** Ends the learning. */
	interface Learning extends AutoCloseable {

		/** Returns when all that was heard is kept. */
		@Override
		void close();
	}

	/**
	 * Learns from now on. Requests from this computer do not count: virtual phones and self-tests are no phones.
	 *
	 * @param served the firmware bundle that is served at the moment; empty when another thing is
	 * @return to be closed when nothing more is to be learned
	 */
	Learning learn(Supplier<Optional<FirmwareReport>> served);
}
