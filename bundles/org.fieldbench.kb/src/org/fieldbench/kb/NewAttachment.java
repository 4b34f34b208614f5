/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file to be attached.
 *
 * @param name the name it is to have
 * @param content is opened once or several times
 */
public record NewAttachment(String name, Content content) {

	/** Where the bytes come from. */
	@FunctionalInterface
	public interface Content {
		InputStream open() throws IOException;
	}

	public static NewAttachment of(Path file) {
		return new NewAttachment(String.valueOf(file.getFileName()), () -> Files.newInputStream(file));
	}

	/** @param bytes must not be changed afterwards */
	public static NewAttachment of(String name, byte[] bytes) {
		return new NewAttachment(name, () -> new ByteArrayInputStream(bytes));
	}
}
