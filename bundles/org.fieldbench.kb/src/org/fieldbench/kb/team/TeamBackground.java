/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.team;

/**
 * Goes on exchanging with the team while a program runs: soon after a change here, every few seconds for those of others, and more and
 * more seldom while the server is away. An OSGi service.
 */
public interface TeamBackground {

	/** Begins. Does nothing when it was begun. */
	void start();

	/** Ends, after the exchange that is going on. */
	void stop();

	/** Looks at once, however long it was to be waited. */
	void wake();
}
