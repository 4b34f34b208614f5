/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware;

import java.util.Optional;
import java.util.concurrent.CancellationException;

/**
 * The firmware bundle that lies on the bench: the one the workbench has open. An OSGi service; safe for use by several
 * threads.
 */
public interface FirmwareBench {

	/** Hears that another firmware bundle was laid on the bench; called on the thread that did it. */
	@FunctionalInterface
	interface Listener {
		void opened(FirmwareReport report);
	}

	/**
	 * Inspects a firmware bundle and lays it on the bench. On failure the former one stays.
	 *
	 * @throws FirmwareException if it cannot be used
	 * @throws CancellationException if the progress says so
	 */
	FirmwareReport open(InspectionRequest request, InspectionProgress progress) throws FirmwareException;

	/** Lays on the bench what was inspected before. @param report of a file that was not changed since */
	void lay(FirmwareReport report);

	/** Inspects without laying it on the bench. */
	FirmwareReport inspect(InspectionRequest request, InspectionProgress progress) throws FirmwareException;

	/** @return what lies on the bench */
	Optional<FirmwareReport> current();

	void addListener(Listener listener);

	void removeListener(Listener listener);
}
