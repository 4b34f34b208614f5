/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;

import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.fieldbench.ui.MessageLine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WorkbenchExtension.class)
class PhonesTest {

	private static final String SHOWN = "phones.decoder.shown";
	private static final String MEANING = "phones.decoder.meaning";

	@BeforeEach
	void show(Bot bot) {
		bot.perspective(FlashBenchPerspective.ID);
		bot.show(ViewIds.PHONES);
		bot.with(SHOWN, Text.class, text -> text.setText(""));
	}

	@Test
	void readsTheBootCodeVersion(Bot bot) throws IOException {
		bot.with(SHOWN, Text.class, text -> text.setText("2x1128"));
		assertTrue(bot.read(MEANING, MessageLine.class, MessageLine::message).startsWith("Boot code 11. "));
		assertEquals("taken from 2x[11]28", bot.read("phones.decoder.taken", Label.class, Label::getText));
		assertEquals("11", bot.read("phones.decoder.version", Text.class, Text::getText));
		Screenshot.take(bot, "phones");
	}

	@Test
	void refusesToGuessFromTooLittle(Bot bot) {
		bot.with(SHOWN, Text.class, text -> text.setText("2x1"));
		assertTrue(bot.read(MEANING, MessageLine.class, MessageLine::message).contains("too short"));
		assertEquals("", bot.read("phones.decoder.version", Text.class, Text::getText));
	}

	@Test
	void takesTheVersionFromTheUserInstead(Bot bot) {
		bot.with(SHOWN, Text.class, text -> text.setText("2x1128"));
		bot.with("phones.decoder.version", Text.class, text -> text.setText("15"));
		assertTrue(bot.read(MEANING, MessageLine.class, MessageLine::message).startsWith("Boot code 15. "));
	}
}
