/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.search;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

/**
 * Reads attachments of a format of its own, so that their text is found. A service: bundles that know a format offer one.
 * Called by one thread or several. An attachment may be damaged, or made to do harm; a reader ends within seconds all the
 * same, and takes little memory.
 */
public interface AttachmentTextReader {

	/** @return the endings of file names that it reads, in lower case and without the dot, e.g. "pdf" */
	Set<String> endings();

	/**
	 * @param content of the attachment; the caller closes it
	 * @param most characters that are wanted; the beginning of a longer text
	 * @return the text as people read it; empty when there is none that can be read: pictures only, encrypted, damaged
	 * @throws IOException if the content cannot be got
	 */
	String read(InputStream content, int most) throws IOException;
}
