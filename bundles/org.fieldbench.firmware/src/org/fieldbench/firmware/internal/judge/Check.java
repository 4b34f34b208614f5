/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.judge;

import java.util.List;

import org.fieldbench.firmware.Finding;
import org.fieldbench.firmware.internal.select.Selection;

/** One question put to every firmware bundle; holds no state. */
@FunctionalInterface
interface Check {

	/** @return what there is to say; empty when nothing */
	List<Finding> findings(Selection selection);
}
