/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.util.Map;
import java.util.TreeMap;

import org.fieldbench.tftp.Transfer;
import org.fieldbench.tftp.Transfer.State;

/** Counts the transfers that ended, file by file; bounded, since clients may ask for ever new names. */
final class ServeTally {

	private static final int MOST_NAMES = 1000;
	private static final String OTHERS = "(other names)";

	/** @param bytes that went through */
	record Count(long complete, long failed, long bytes) {

		private static final Count NONE = new Count(0, 0, 0);

		private Count plus(Transfer transfer) {
			boolean whole = transfer.state() == State.COMPLETE;
			return new Count(complete + (whole ? 1 : 0), failed + (whole ? 0 : 1), bytes + transfer.bytes());
		}

		long transfers() {
			return complete + failed;
		}
	}

	private final Map<String, Count> files = new TreeMap<>();
	private Count all = Count.NONE;

	/** @param transfer has ended */
	void add(Transfer transfer) {
		all = all.plus(transfer);
		String name = transfer.servedName().orElse(transfer.requestedName());
		String key = files.containsKey(name) || files.size() < MOST_NAMES ? name : OTHERS;
		files.put(key, files.getOrDefault(key, Count.NONE).plus(transfer));
	}

	Count all() {
		return all;
	}

	/** @return in the order of the names */
	Map<String, Count> files() {
		return files;
	}
}
