/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.phone;

import java.util.List;
import java.util.Optional;

/** A phone as the one who flashes it meets it: a keypad, a display, and time that passes. For use by one thread. */
public interface FlashPhone {

	/** What {@link #bootCode} answers when no rule knows the version that was written. */
	String UNKNOWN_VERSION = "unknown";

	/** Plugs the power in, and lets the phone start up until it waits for a key. */
	void start(DisplayListener listener);

	/**
	 * Presses one key.
	 *
	 * @param key 0 to 9, * or # as printed on the keypad, E for Enter, M for Menu
	 * @return whether another screen came up; a key that means nothing where it is pressed does nothing
	 */
	boolean press(char key);

	/** @return what the display shows, lines separated by line feeds; empty when it is dark */
	String display();

	/** @return whether the text shown is a drawing aid and not a fact */
	boolean illustrative();

	/** @return whether the phone will go on by itself when time passes */
	boolean busy();

	/**
	 * Lets the phone work until its next screen comes up by itself, or until it is stuck. Does nothing when it is not
	 * {@link #busy}.
	 */
	void passTime(DisplayListener listener);

	/** @return false once the power failed while the boot code was written */
	boolean alive();

	/** @return the boot code version; {@link #UNKNOWN_VERSION} where nobody knows, empty for a dead phone */
	Optional<String> bootCode();

	/** @return the images received since it last started up, in order */
	List<ReceivedImage> received();

	/** @return why the phone stopped working on its own; a sentence for the user */
	Optional<String> failure();
}
