/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.server;

import java.io.IOException;

/** A file is not what it was when its transfer began. The message goes on after the file's name. */
final class FileChangedException extends IOException {

	private static final long serialVersionUID = 1L;

	FileChangedException(String message) {
		super(message);
	}
}
