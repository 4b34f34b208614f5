/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.testing;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.fieldbench.tftp.FileSource;
import org.fieldbench.tftp.ServedFile;

/**
 * Serves one file of 3 bytes under any name. The server looks at it again and again, whether it changed; at some look there is no
 * memory for that.
 */
public final class FaultyFile implements FileSource, ServedFile {

	private final AtomicInteger looks = new AtomicInteger();
	private final int faultyLook;

	/** @param look counted from 1; 0 for: it is not even found */
	public FaultyFile(int look) {
		faultyLook = look;
	}

	@Override
	public Optional<ServedFile> find(String name) {
		if (faultyLook == 0 && looks.getAndIncrement() == 0) {
			throw new OutOfMemoryError("of a test");
		}
		return Optional.of(this);
	}

	@Override
	public List<String> names() {
		return List.of("f");
	}

	@Override
	public String name() {
		return "f";
	}

	@Override
	public long size() {
		return 3;
	}

	@Override
	public InputStream open() {
		return new ByteArrayInputStream(new byte[3]);
	}

	@Override
	public Optional<Object> revision() {
		if (looks.incrementAndGet() == faultyLook) {
			throw new OutOfMemoryError("of a test");
		}
		return Optional.of("1");
	}
}
