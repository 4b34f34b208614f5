/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.benchmarks.tftp;

import java.io.IOException;

/** A group of measurements with a goal, a section of the page. */
interface Row {

	/** @return its name on the command line and between the page's markers */
	String name();

	/** @return its heading */
	String title();

	void run(Bench bench, Report report) throws IOException, InterruptedException;
}
