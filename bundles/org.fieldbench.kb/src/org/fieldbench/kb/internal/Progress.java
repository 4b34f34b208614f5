/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal;

import org.fieldbench.kb.search.IndexProgress;

/**
 * How far the index is, for everybody who asks.
 *
 * @param done articles that have been read
 * @param total that have to be read
 */
record Progress(int done, int total) implements Comparable<Progress> {

	static final Progress READY = new Progress(0, 0);

	/** After so many more articles the list is worth showing again. */
	private static final int STEP = 5000;

	void tell(IndexProgress to) {
		to.at(done, total);
	}

	/** @return whether a step was made from another one to this one */
	boolean isStepFrom(Progress other) {
		return done / STEP != other.done / STEP;
	}

	@Override
	public int compareTo(Progress other) {
		return Integer.compare(done, other.done);
	}
}
