/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.ui.internal;

import java.util.function.Consumer;

import org.fieldbench.tftp.PortRange;
import org.fieldbench.tftp.RollOver;
import org.fieldbench.tftp.text.ByteSize;

/** What can be set of the server besides address and port: each a text, so that a dialog shows it and preferences keep it. */
public enum SettingsField {
	LISTENING("STANDARD", FieldChecks.oneOf("Answering", Listening.class)),
	SECOND_PORT("6969", FieldChecks.wholeNumber("The second port", 1, 65_535)),
	PORT_RANGE("", FieldChecks.blankOr(PortRange::parse)),
	TRANSFERS("2000", FieldChecks.wholeNumber("Transfers at once", 1, 100_000)),
	PER_CLIENT("2000", FieldChecks.wholeNumber("Transfers at once for one client", 1, 100_000)),
	RATE("", FieldChecks.blankOr(ByteSize::parse)),
	ACCESS("", FieldChecks::access),
	UPLOADS("false", FieldChecks::yesOrNo),
	UPLOAD_FOLDER("", FieldChecks::folder),
	REPLACE("false", FieldChecks::yesOrNo),
	LARGEST_UPLOAD("256M", FieldChecks.size("The largest upload")),
	ROLL_OVER("TO_ZERO", FieldChecks.oneOf("Roll-over", RollOver.class)),
	REPEAT_MILLIS("500", FieldChecks.wholeNumber("The first repetition, in milliseconds,", 10, 60_000)),
	PATIENCE_SECONDS("45", FieldChecks.wholeNumber("Giving up, in seconds,", 1, 3600));

	private final String standard;
	private final Consumer<String> check;

	SettingsField(String standard, Consumer<String> check) {
		this.standard = standard;
		this.check = check;
	}

	/** @return the value that suits most */
	public String standard() {
		return standard;
	}

	/** @throws IllegalArgumentException if the text is no value of it; the message is a sentence for the user */
	public void check(String text) {
		check.accept(text);
	}
}
