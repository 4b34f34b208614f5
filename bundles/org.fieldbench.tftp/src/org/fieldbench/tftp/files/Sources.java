/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.files;

import java.util.List;

import org.fieldbench.tftp.FileSource;

/** Makes one source of many. */
public final class Sources {

	private Sources() {
	}

	/** @return what serves all of them; nothing if there are none */
	public static FileSource of(List<Mount> mounts) {
		if (mounts.isEmpty()) {
			return FileSource.EMPTY;
		}
		boolean one = mounts.size() == 1 && mounts.getFirst().point().isEmpty();
		return one ? mounts.getFirst().source() : new MountedSource(mounts);
	}
}
