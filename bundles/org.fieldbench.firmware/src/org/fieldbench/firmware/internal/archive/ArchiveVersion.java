/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.archive;

import java.io.IOException;

/** Notices when what is on disk is no longer what it was. */
@FunctionalInterface
public interface ArchiveVersion {

	/**
	 * @return the version, equal for equal places of equal content
	 * @throws IOException if it is gone, or another than at first; a sentence for the user
	 */
	Object stillSame() throws IOException;
}
