/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.trust;

/** Where the keys are. An OSGi service, given by who knows the user's data folder. */
public interface KeyHome {

	/** @return the keys of the user, read anew at each question */
	SigningKeys keys();
}
