/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.ui;

import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IProgressMonitor;

/** Work that takes long. Knows no widget; runs on a job's thread. */
@FunctionalInterface
public interface Operation {

	/**
	 * @param monitor tells whether the user cancelled
	 * @throws CancellationException if it ended because the user cancelled
	 * @throws Exception if it failed; the message is a sentence for the user
	 */
	void run(IProgressMonitor monitor) throws Exception;
}
