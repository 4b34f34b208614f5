/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.practice;

import java.io.IOException;

/**
 * A procedure that somebody practises on a virtual phone. For one thread; while the phone works, its {@link PracticeListener} may
 * call it. {@link PracticeRun} lets several threads use it.
 */
public interface PracticeSession extends AutoCloseable {

	/** @return how things stand now */
	PracticeState state();

	/** Presses one key. @param key 0 to 9, * or # as printed on the keypad, E for Enter, M for Menu */
	void press(char key);

	/** Pulls the phone's plug, at whatever moment. */
	void pullPlug();

	/** Plugs the phone in again. It shows its first screen; a dead one stays dark. */
	void plugIn();

	/**
	 * Serves the firmware bundle on this computer, which is a step of the procedure. Does nothing when it is served already.
	 *
	 * @throws IOException if it cannot be; the message is for the user
	 */
	void serve() throws IOException;

	/** Lets the phone work until its next screen comes up by itself; does nothing when it waits for a key. */
	void passTime();

	@Override
	void close();
}
