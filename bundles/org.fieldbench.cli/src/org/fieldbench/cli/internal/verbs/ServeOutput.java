/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import org.fieldbench.tftp.ServerEvent;

/** What {@code serve} says. */
interface ServeOutput {

	void listening(Serving serving);

	/** Called by one thread at a time. */
	void happened(ServerEvent event);

	void summary(ServeTally tally);
}
