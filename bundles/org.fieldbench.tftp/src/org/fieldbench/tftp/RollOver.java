/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp;

/**
 * What follows block number 65535. RFC 1350 does not say; a client can ask for 0 or 1 with the option {@code rollover}, as
 * tftp-hpa's and atftp's do, and then has its way.
 */
public enum RollOver {
	/** 0, as nearly all devices expect. */
	TO_ZERO,
	/** 1, as some old devices expect. */
	TO_ONE,
	/** Nothing: a file that needs more blocks is refused. */
	NEVER
}
