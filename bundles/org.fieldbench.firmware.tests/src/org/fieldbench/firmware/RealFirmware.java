/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware;

import java.nio.file.Files;
import java.nio.file.Path;

import org.opentest4j.TestAbortedException;

/** Packages of Debian with real firmware, which {@code ./test} fetches and unpacks into {@code target/real-firmware}. */
public final class RealFirmware {

	private static final Path FOLDER = Path.of("target", "real-firmware");

	private RealFirmware() {
	}

	/**
	 * In the folder of the build, somewhere above the one in which the test runs.
	 *
	 * @return where the package's files are
	 * @throws TestAbortedException if it was not fetched: the test is skipped
	 */
	public static Path unpacked(String name) {
		for (Path up = Path.of("").toAbsolutePath(); up != null; up = up.getParent()) {
			Path folder = up.resolve(FOLDER).resolve(name);
			if (Files.isDirectory(folder)) {
				return folder;
			}
		}
		throw new TestAbortedException(name + " was not fetched; ./test does it on Debian");
	}
}
