/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.team;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;

import org.fieldbench.files.SystemWords;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.internal.files.PutFiles;
import org.fieldbench.kb.team.TeamStatus.State;
import org.fieldbench.store.StoreException;
import org.fieldbench.store.TeamAddress;

/**
 * What is remembered of the connection, in the file {@code connection.properties} of the folder {@code team}. Never a password.
 *
 * @param address of the team's database; empty when it was left
 * @param last when everything was last carried over
 * @param since when the server went away
 * @param problem why it does not go on; empty when it does
 * @param isSetBack whether that is because the database no longer has what it had
 */
record TeamSettings(Optional<TeamAddress> address, Optional<Instant> last, Optional<Instant> since, Optional<String> problem, boolean isSetBack) {

	static final TeamSettings NONE = new TeamSettings(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);

	private static Path file(Path folder) {
		return folder.resolve("connection.properties");
	}

	/** @throws KnowledgeBaseException if the file is there and cannot be understood */
	static TeamSettings read(Path folder) throws KnowledgeBaseException {
		try {
			Properties values = new Properties();
			values.load(new StringReader(Files.readString(file(folder))));
			String address = values.getProperty("address");
			return new TeamSettings(address == null ? Optional.empty() : Optional.of(TeamAddress.parse(address)), time(values, "last"),
					time(values, "awaySince"), Optional.ofNullable(values.getProperty("problem")),
					Boolean.parseBoolean(values.getProperty("setBack")));
		} catch (NoSuchFileException e) {
			return NONE;
		} catch (StoreException | DateTimeException | IllegalArgumentException e) {
			throw new KnowledgeBaseException("The file " + file(folder) + " is not in order. Connect to the team again.", e);
		} catch (IOException e) {
			throw new KnowledgeBaseException("The file " + file(folder) + " cannot be read: " + SystemWords.of(e)
					+ ". It says where the team's database is. See that you may read it, or connect to the team again.", e);
		}
	}

	private static Optional<Instant> time(Properties values, String key) {
		return Optional.ofNullable(values.getProperty(key)).map(Instant::parse);
	}

	void write(Path folder) throws KnowledgeBaseException {
		StringBuilder text = new StringBuilder("# Where the team's database is. The password is not here.\n");
		address.ifPresent(value -> line(text, "address", value.toString()));
		last.ifPresent(value -> line(text, "last", value.toString()));
		since.ifPresent(value -> line(text, "awaySince", value.toString()));
		problem.ifPresent(value -> line(text, "problem", value));
		if (isSetBack) {
			line(text, "setBack", "true");
		}
		try {
			PutFiles.put(file(folder), text.toString().getBytes(StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw new KnowledgeBaseException("The file " + file(folder) + " cannot be written: " + SystemWords.of(e)
					+ ". It says where the team's database is. Look at its folder and the disk, and try again.", e);
		}
	}

	private static void line(StringBuilder text, String key, String value) {
		text.append(key).append('=').append(value.replace("\\", "\\\\").replaceAll("\\R", " ")).append('\n');
	}

	TeamSettings withAddress(TeamAddress other) {
		return new TeamSettings(Optional.of(other), last, since, problem, isSetBack);
	}

	TeamSettings synced(Instant when) {
		return new TeamSettings(address, Optional.of(when), Optional.empty(), Optional.empty(), false);
	}

	/** @param when the first such time stays */
	TeamSettings away(Instant when, String why) {
		return new TeamSettings(address, last, Optional.of(since.orElse(when)), Optional.of(why), false);
	}

	TeamSettings refused(String why) {
		return new TeamSettings(address, last, Optional.empty(), Optional.of(why), false);
	}

	/** @return for the moment only, not to be written */
	TeamSettings because(Optional<String> why) {
		return new TeamSettings(address, last, since, why, isSetBack);
	}

	TeamSettings setBack(String why) {
		return new TeamSettings(address, last, Optional.empty(), Optional.of(why), true);
	}

	/** @return how it stood at the last try */
	State state() {
		if (since.isPresent()) {
			return State.AWAY;
		}
		if (isSetBack) {
			return State.SET_BACK;
		}
		return problem.isPresent() ? State.TROUBLE : State.UP_TO_DATE;
	}
}
