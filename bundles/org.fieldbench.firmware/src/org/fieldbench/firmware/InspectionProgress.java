/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware;

/** Hears how far an inspection is, and can end it. Called by several threads, but never by two at once. */
public interface InspectionProgress {

	/** Nobody listens, nobody cancels. */
	InspectionProgress NONE = new InspectionProgress() {
	};

	/**
	 * @param entry the entry being read, one of several
	 * @param bytesDone unpacked bytes read of all entries; of this one alone while the bundle is being opened
	 * @param bytesTotal unpacked bytes of all entries; -1 while the bundle is being opened
	 */
	default void reading(String entry, long bytesDone, long bytesTotal) {
	}

	/** @return true to end the inspection with a {@link java.util.concurrent.CancellationException} */
	default boolean cancelled() {
		return false;
	}
}
