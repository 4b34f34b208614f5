/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.export.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Makes one file of some articles. */
@FunctionalInterface
interface Maker {

	/** @param out not to be closed */
	void make(List<Sheet> sheets, OutputStream out, Work work) throws IOException;
}
