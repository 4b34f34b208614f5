/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.files;

/**
 * What may be put into an upload folder.
 *
 * @param replace whether a file may take the place of one of the same name
 * @param largestFile in bytes, at least 1
 * @param largestTotal in bytes, of all that lies in the folder, however it got there; at least 1
 * @param freeSpace in bytes, to be left on the disk; kept to about a MiB for each upload; 0 or more
 */
public record UploadRules(boolean replace, long largestFile, long largestTotal, long freeSpace) {

	private static final long MIB = 1 << 20;

	/** Nothing is replaced; 256 MiB a file, 4 GiB in all, 256 MiB left free. */
	public static final UploadRules DEFAULT = new UploadRules(false, 256 * MIB, 4096 * MIB, 256 * MIB);

	/** @throws IllegalArgumentException whose message is a sentence for the user */
	public UploadRules {
		if (largestFile < 1 || largestTotal < 1) {
			throw new IllegalArgumentException("The largest file and the largest total of uploads must be at least 1 byte."
					+ " To take no uploads, switch them off.");
		}
		if (freeSpace < 0) {
			throw new IllegalArgumentException("The space to be left free must be 0 or more bytes, not " + freeSpace + '.');
		}
	}

	public UploadRules withReplace(boolean allowed) {
		return new UploadRules(allowed, largestFile, largestTotal, freeSpace);
	}

	/** @param bytes at least 1 */
	public UploadRules withLargestFile(long bytes) {
		return new UploadRules(replace, bytes, largestTotal, freeSpace);
	}

	/** @param bytes at least 1 */
	public UploadRules withLargestTotal(long bytes) {
		return new UploadRules(replace, largestFile, bytes, freeSpace);
	}

	/** @param bytes 0 or more */
	public UploadRules withFreeSpace(long bytes) {
		return new UploadRules(replace, largestFile, largestTotal, bytes);
	}
}
