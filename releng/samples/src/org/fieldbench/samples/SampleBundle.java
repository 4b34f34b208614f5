/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.samples;

import java.io.IOException;
import java.nio.file.Path;

/** Writes the synthetic sample firmware bundle. It holds pseudo-random data and is no firmware of any vendor. */
public final class SampleBundle {

	/** Its file name; says that it is synthetic. */
	public static final String FILE_NAME = "fieldbench-synthetic-sample.zip";

	private SampleBundle() {
	}

	/**
	 * Writes the sample, the same bytes every time.
	 *
	 * @param folder where; created when absent
	 * @return the file written
	 * @throws IOException if it cannot be written; nothing half-written is left
	 */
	public static Path write(Path folder) throws IOException {
		throw new IOException("skeleton");
	}
}
