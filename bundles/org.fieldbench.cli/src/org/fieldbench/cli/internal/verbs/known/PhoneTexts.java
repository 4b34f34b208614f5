/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs.known;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

import org.fieldbench.catalog.VersionBand;
import org.fieldbench.cli.internal.text.Labelled;
import org.fieldbench.cli.internal.text.Table;
import org.fieldbench.cli.internal.text.Texts;
import org.fieldbench.session.inventory.KnownPhone;
import org.fieldbench.session.inventory.PhoneChange;
import org.fieldbench.session.inventory.PhoneField;

/** Known phones and their history in lines. */
final class PhoneTexts {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.systemDefault());

	private PhoneTexts() {
	}

	static String time(Instant time) {
		return TIME.format(time);
	}

	static Table table(List<KnownPhone> phones) {
		Table table = new Table(0).row("MAC OR ADDRESS", "LABEL", "MODEL", "SITE", "BOOT CODE", "STATE", "FIRMWARE", "LAST SEEN");
		phones.forEach(phone -> table.row(phone.identity(), cell(phone, PhoneField.LABEL), cell(phone, PhoneField.MODEL), cell(phone, PhoneField.SITE),
				cell(phone, PhoneField.BOOT_CODE), phone.band().map(band -> band.getSeverity().getLiteral()).orElse("-"), cell(phone, PhoneField.FIRMWARE),
				phone.lastSeen().map(PhoneTexts::time).orElse("-")));
		return table;
	}

	private static String cell(KnownPhone phone, PhoneField field) {
		return phone.value(field).isEmpty() ? "-" : Texts.safe(phone.value(field));
	}

	static String all(KnownPhone phone, List<PhoneChange> history) {
		Labelled text = new Labelled(0);
		for (PhoneField field : PhoneField.values()) {
			text.line(field.title(), Texts.safe(phone.value(field).replace("\n", " / ")));
		}
		phone.band().ifPresent(band -> meaning(text, band));
		text.line("Last seen", phone.lastSeen().map(PhoneTexts::time).orElse("never"));
		text.line("In the trash", phone.trashed().map(time -> "since " + time(time)).orElse(""));
		return text + "\nHistory, the newest first\n" + history(history);
	}

	private static void meaning(Labelled text, VersionBand band) {
		text.line("State", band.getSeverity().getLiteral()).line("Meaning", band.getMeaning()).line("What to do", band.getAction());
	}

	private static Table history(List<PhoneChange> history) {
		Table table = new Table(2).row("TIME", "BY", "HOW", "WHAT", "BEFORE", "AFTER");
		history.forEach(change -> table.row(time(change.set().time()), change.set().author(), Texts.safe(change.set().how()), change.title(),
				Texts.safe(change.beforeText()), Texts.safe(change.afterText())));
		return table;
	}
}
