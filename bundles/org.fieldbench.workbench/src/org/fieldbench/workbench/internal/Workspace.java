/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.workbench.internal;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;
import org.eclipse.osgi.service.datalocation.Location;
import org.fieldbench.store.DataFolder;

/** Where the workbench keeps its layout and settings; one running workbench each. */
final class Workspace {

	private final Location location;

	private Workspace(Location location) {
		this.location = location;
	}

	/** The one named by {@code -data}, else a folder of the user's data folder. */
	static Workspace ofPlatform() {
		return new Workspace(Platform.getInstanceLocation());
	}

	/** @return false if another workbench has it */
	boolean claim() {
		try {
			return location.isSet() ? location.lock()
					: location.set(DataFolder.locate().resolve("workspace").toUri().toURL(), true);
		} catch (IOException e) {
			ILog.of(getClass()).error("The workspace cannot be locked: " + folder(), e);
			return false;
		}
	}

	/** Moves a saved layout aside that would stop the start. */
	void dropUnreadableLayout() {
		new SavedLayout(folder()).dropIfUnreadable();
	}

	void release() {
		location.release();
	}

	Path folder() {
		try {
			return location.isSet() ? Path.of(URIUtil.toURI(location.getURL()))
					: DataFolder.locate().resolve("workspace");
		} catch (URISyntaxException e) {
			throw new IllegalStateException(e);
		}
	}
}
