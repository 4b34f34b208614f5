/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.team;

import java.util.Optional;

import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.internal.files.Sha256;

/** Content that came from a store. */
final class Content {

	private Content() {
	}

	/** @return the content, if it is what its SHA-256 says */
	static byte[] checked(Optional<byte[]> content, String sha256, String what) throws KnowledgeBaseException {
		return content.filter(bytes -> Sha256.of(bytes).equals(sha256)).orElseThrow(() -> new KnowledgeBaseException(
				what + " is missing in the team's database, or damaged there. Ask who looks after the server."));
	}
}
