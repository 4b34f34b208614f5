/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** A disk on which something happens at a step of the test's choice. */
final class FaultySteps implements FileSteps {

	/** What happens at the step. */
	enum Fault {
		/** The process ends: half of a file is written, and nothing more is done. */
		KILLED,
		/** The disk is full: half of a file is written; to delete and to rename works. */
		FULL
	}

	/** The process ended; nobody catches it but the test. */
	static final class Killed extends Error {
		private static final long serialVersionUID = 1L;
	}

	private final FileSteps disk = new DiskSteps();
	private final Fault fault;
	private final int at;
	private int step;
	private boolean over;

	/** @param at the step, from 0 */
	FaultySteps(Fault fault, int at) {
		this.fault = fault;
		this.at = at;
	}

	/** @return whether the step was reached */
	boolean happened() {
		return over;
	}

	private boolean isNow() {
		if (over && fault == Fault.KILLED) {
			throw new Killed();
		}
		over |= step++ == at;
		return over;
	}

	@Override
	public void createFolders(Path folder) throws IOException {
		if (isNow()) {
			fail(folder);
		}
		disk.createFolders(folder);
	}

	@Override
	public void write(Path file, InputStream content) throws IOException {
		if (isNow()) {
			byte[] all = content.readAllBytes();
			disk.write(file, new ByteArrayInputStream(all, 0, all.length / 2));
			fail(file);
		}
		disk.write(file, content);
	}

	@Override
	public void rename(Path file, Path name) throws IOException {
		if (isNow() && fault == Fault.KILLED) {
			throw new Killed();
		}
		disk.rename(file, name);
	}

	@Override
	public void sync(Path folder) throws IOException {
		if (isNow() && fault == Fault.KILLED) {
			throw new Killed();
		}
		disk.sync(folder);
	}

	@Override
	public void delete(Path file) throws IOException {
		if (isNow() && fault == Fault.KILLED) {
			throw new Killed();
		}
		disk.delete(file);
	}

	private void fail(Path file) throws IOException {
		if (fault == Fault.KILLED) {
			throw new Killed();
		}
		throw new FileSystemException(file.toString(), null, "No space left on device");
	}
}
