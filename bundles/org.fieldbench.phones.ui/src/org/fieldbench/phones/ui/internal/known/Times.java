/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.phones.ui.internal.known;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** How a time is written in a table: so that it sorts as text. */
final class Times {

	private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.systemDefault());

	private Times() {
	}

	/** @return the day alone where no more is known */
	static String brief(Instant time) {
		return text(time).replace(" 00:00", "");
	}

	static String text(Instant time) {
		return FORMAT.format(time);
	}
}
