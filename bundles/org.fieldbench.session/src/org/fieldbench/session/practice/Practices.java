/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.practice;

import org.fieldbench.session.SessionException;

/**
 * Lets an engineer practise a procedure by hand on a virtual phone: no key is pressed for them, the files come over real TFTP, and
 * nothing can break. An OSGi service.
 */
public interface Practices {

	/**
	 * Puts a virtual phone on the desk; it has started up already.
	 *
	 * @param listener hears of every change, on the thread that causes it
	 * @return for one thread; close it to take the phone and its server away
	 * @throws SessionException if it cannot be practised (no behaviour known, no boot code in the firmware bundle, a bad version);
	 *                          the message is for the user
	 */
	PracticeSession begin(PracticeRequest request, PracticeListener listener) throws SessionException;
}
