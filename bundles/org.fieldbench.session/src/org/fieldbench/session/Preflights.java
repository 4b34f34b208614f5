/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session;

import java.util.concurrent.CancellationException;

import org.fieldbench.firmware.InspectionProgress;

/** The checks before a flash. An OSGi service; safe for use by several threads. Touches no phone and sends nothing. */
public interface Preflights {

	/**
	 * @throws SessionException if the field alert or the model is not known, or the firmware bundle cannot be used
	 * @throws CancellationException if the progress says so
	 */
	PreflightResult check(PreflightRequest request, InspectionProgress progress) throws SessionException;
}
