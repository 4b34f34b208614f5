/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Fingerprints of content. */
public final class Sha256 {

	private Sha256() {
	}

	/** @return 64 lower-case hexadecimal digits */
	public static String of(byte[] content) {
		return hex(digest().digest(content));
	}

	static String of(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return of(in);
		}
	}

	/** Reads all, and leaves the stream open. */
	public static String of(InputStream in) throws IOException {
		DigestInputStream counting = counting(in);
		counting.transferTo(OutputStream.nullOutputStream());
		return hex(counting.getMessageDigest().digest());
	}

	/** @return a stream that digests what is read from it */
	static DigestInputStream counting(InputStream in) {
		return new DigestInputStream(in, digest());
	}

	static String hex(byte[] digest) {
		return HexFormat.of().formatHex(digest);
	}

	private static MessageDigest digest() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java knows SHA-256.", e);
		}
	}
}
