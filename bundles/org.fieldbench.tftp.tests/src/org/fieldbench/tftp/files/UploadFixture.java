/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

import org.fieldbench.tftp.Upload;
import org.fieldbench.tftp.UploadException;
import org.fieldbench.tftp.UploadException.Reason;
import org.fieldbench.tftp.UploadTarget;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** Base of tests that put files into a folder. */
abstract class UploadFixture {

	static final UploadRules RULES = UploadRules.DEFAULT.withFreeSpace(0);

	@TempDir
	Path outside;

	Path folder;

	@BeforeEach
	void makeFolder() throws IOException {
		folder = Files.createDirectory(outside.resolve("uploads"));
	}

	UploadFolder open(UploadRules rules) throws IOException {
		return UploadFolder.open(folder, rules);
	}

	static Upload begin(UploadTarget target, String name) throws UploadException {
		return target.begin(name, OptionalLong.empty());
	}

	static void write(Upload upload, String text) throws UploadException {
		byte[] bytes = ("**" + text + "*").getBytes(StandardCharsets.UTF_8);
		upload.write(bytes, 2, bytes.length - 3);
	}

	static void put(UploadTarget target, String name, String text) throws UploadException {
		Upload upload = begin(target, name);
		write(upload, text);
		upload.complete();
		upload.discard();
	}

	/** @return its message, which names no path */
	String assertRefused(Reason reason, Executable what) {
		UploadException refusal = assertThrows(UploadException.class, what);
		assertEquals(reason, refusal.reason(), refusal::getMessage);
		assertFalse(refusal.getMessage().contains(outside.getFileName().toString()), refusal::getMessage);
		assertFalse(refusal.getMessage().contains("upload-"), refusal::getMessage);
		return refusal.getMessage();
	}
}
