/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.practice;

import java.time.Duration;

/**
 * How fast time passes for a virtual phone. How long a real one takes is not published; these are times in which people can follow
 * and type.
 *
 * @param window how long a screen that passes by itself, such as CHECK FW, waits for the next key
 * @param work between two changes of the display while the phone works
 */
public record PracticePace(Duration window, Duration work) {

	/** To watch and type without haste. */
	public static final PracticePace CALM = new PracticePace(Duration.ofSeconds(12), Duration.ofMillis(180));
}
