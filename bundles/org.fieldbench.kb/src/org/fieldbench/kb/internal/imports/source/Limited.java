/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports.source;

import java.io.IOException;
import java.io.InputStream;

import org.fieldbench.kb.imports.ImportException;

/** Reads no more than allowed, whatever a file says of its size. */
final class Limited {

	private Limited() {
	}

	/** @throws ImportException if there is more than the limit */
	static byte[] read(InputStream in, int limit, String name) throws IOException {
		byte[] bytes = in.readNBytes(limit);
		if (bytes.length == limit && in.read() >= 0) {
			throw new ImportException("The file " + name + " has more than " + (limit >> 20) + " MiB, the most that is imported of such a file."
					+ " Take its pictures or attachments out of it.");
		}
		return bytes;
	}
}
