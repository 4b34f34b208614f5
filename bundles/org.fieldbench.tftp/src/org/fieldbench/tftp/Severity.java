/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp;

/** How much an event matters, least first. */
public enum Severity {
	/** For those who look closely: progress, repetitions. */
	DETAIL,
	/** The expected course of things. */
	INFO,
	/** Not as asked, but harmless: a missing file that devices do without. */
	NOTICE,
	/** Look at it. */
	WARNING,
	/** A transfer failed that should not have. */
	ERROR
}
