/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.judge.phone;

import java.util.List;

import org.fieldbench.firmware.Finding;

/** One question put to a firmware bundle for a phone; holds no state. */
@FunctionalInterface
interface PhoneCheck {

	/** @return what there is to say; empty when nothing */
	List<Finding> findings(Match match);
}
