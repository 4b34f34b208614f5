/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.imports;

/**
 * How much an import may read. What is beyond is refused; what an archive says of itself is not trusted, the limits hold
 * while it is unpacked.
 *
 * @param pageSize bytes of one page
 * @param fileSize bytes of one attachment
 * @param totalSize bytes of all files together
 * @param files files in a folder or zip
 * @param ratio how many times larger than packed a file of more than a mebibyte may become
 */
public record ImportLimits(int pageSize, int fileSize, long totalSize, int files, int ratio) {

	/** 16 MiB a page, 64 MiB a file, 512 MiB in all, 5,000 files, 200 times. */
	public static final ImportLimits DEFAULT = new ImportLimits(16 << 20, 64 << 20, 512L << 20, 5_000, 200);

	private static final int RATIO_FROM = 1 << 20;

	/** @throws IllegalArgumentException if a limit is below 1 */
	public ImportLimits {
		if (pageSize < 1 || fileSize < 1 || totalSize < 1 || files < 1 || ratio < 1) {
			throw new IllegalArgumentException("A limit of an import is at least 1.");
		}
	}

	/**
	 * @param packed bytes
	 * @param unpacked bytes
	 * @return whether data that unpacks so well is refused
	 */
	public boolean tooDense(long packed, long unpacked) {
		return unpacked > RATIO_FROM && unpacked / ratio >= Math.max(1, packed);
	}
}
