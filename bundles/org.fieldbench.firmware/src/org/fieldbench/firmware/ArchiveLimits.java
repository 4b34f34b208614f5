/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware;

/**
 * How much a firmware bundle may hold. A bundle beyond a limit is refused; what an archive declares about itself is
 * never trusted, the limits hold while it is unpacked.
 *
 * @param entries files and folders
 * @param entrySize bytes of one file, unpacked
 * @param totalSize bytes of all files together, unpacked
 * @param ratio how many times larger than packed a file may become
 * @param ratioFrom bytes from which on the ratio counts; smaller files may shrink as well as they like
 */
public record ArchiveLimits(int entries, long entrySize, long totalSize, int ratio, long ratioFrom) {

	/** 10,000 entries, 1 GiB a file, 2 GiB in all, 200 times from 10 MiB on. */
	public static final ArchiveLimits DEFAULT = new ArchiveLimits(10_000, 1L << 30, 2L << 30, 200, 10L << 20);

	/** @throws IllegalArgumentException if a limit is below 1 */
	public ArchiveLimits {
		if (entries < 1 || entrySize < 1 || totalSize < 1 || ratio < 1 || ratioFrom < 1) {
			throw new IllegalArgumentException("A limit of an archive is at least 1.");
		}
	}

	/**
	 * @param packed bytes
	 * @param unpacked bytes
	 * @return whether data that unpacks so well is refused
	 */
	public boolean tooDense(long packed, long unpacked) {
		return unpacked > ratioFrom && unpacked / ratio >= Math.max(1, packed);
	}
}
