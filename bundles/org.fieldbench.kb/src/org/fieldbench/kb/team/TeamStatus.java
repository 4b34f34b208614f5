/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.team;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * How the exchange with a team stands.
 *
 * @param state in one word
 * @param address of the team's database, without a password; empty when there is none
 * @param waiting changes that are still to be carried to the team
 * @param conflicts articles that are to be merged by hand
 * @param last when everything was last carried over; empty when never
 * @param since when the server went away; empty when it did not
 * @param problem why it does not go on, a sentence; empty when it does
 */
public record TeamStatus(State state, Optional<String> address, int waiting, int conflicts, Optional<Instant> last, Optional<Instant> since,
		Optional<String> problem) {

	/** Nobody to exchange with. */
	public static final TeamStatus NONE = new TeamStatus(State.NONE, Optional.empty(), 0, 0, Optional.empty(), Optional.empty(), Optional.empty());

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
	private static final java.time.Duration TODAY = java.time.Duration.ofHours(20);

	/** What a status is, in one word. */
	public enum State {
		/** No team was joined. */
		NONE,
		/** Everything is carried over. */
		UP_TO_DATE,
		/** Changes wait to be carried over. */
		WAITING,
		/** The server cannot be reached; it is tried again. */
		AWAY,
		/** The database no longer has what it had: whether to fill it again is to be decided, see {@link TeamSync#refill}. */
		SET_BACK,
		/** The password is to be typed again: none is kept. */
		PASSWORD,
		/** The server refuses, or something here cannot be read: trying again is of no use. */
		TROUBLE
	}

	/** @return one line for people, e.g. "Team: server away since 14:02, 3 changes waiting" */
	public String sentence() {
		return "Team: " + main() + (conflicts == 0 ? "" : ", " + count(conflicts, "article") + " to merge");
	}

	private String main() {
		return switch (state) {
			case NONE -> "not connected";
			case UP_TO_DATE -> "up to date";
			case WAITING -> changes();
			case AWAY -> "server away" + since.map(time -> " since " + shown(time)).orElse("") + more();
			case SET_BACK -> "database set back" + more();
			case PASSWORD -> "password needed" + more();
			case TROUBLE -> "not exchanged" + more();
		};
	}

	private String more() {
		return waiting == 0 ? "" : ", " + changes();
	}

	private String changes() {
		return count(waiting, "change") + " waiting";
	}

	private static String count(int number, String what) {
		return number + " " + what + (number == 1 ? "" : "s");
	}

	private static String shown(Instant time) {
		boolean recent = time.isAfter(Instant.now().minus(TODAY));
		return (recent ? TIME : DAY).withZone(ZoneId.systemDefault()).format(time);
	}
}
