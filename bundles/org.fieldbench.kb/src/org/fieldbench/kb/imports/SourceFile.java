/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.imports;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file as it was before anything was read out of it.
 *
 * @param path its path within what was imported, with slashes
 * @param bytes its content; not to be changed
 */
public record SourceFile(String path, byte[] bytes) {

	/** @return the path's last part */
	public String name() {
		return path.substring(path.lastIndexOf('/') + 1);
	}

	/** @return the folder's path with a slash at its end; empty at the top */
	public String folder() {
		return path.substring(0, path.lastIndexOf('/') + 1);
	}

	/** @return SHA-256 of the content in lower-case hexadecimal */
	public String sha256() {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java has SHA-256.", e);
		}
	}
}
