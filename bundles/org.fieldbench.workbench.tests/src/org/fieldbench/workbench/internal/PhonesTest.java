/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.catalog.registry.Catalogs;
import org.fieldbench.firmware.FirmwareBench;
import org.fieldbench.firmware.InspectionProgress;
import org.fieldbench.firmware.InspectionRequest;
import org.fieldbench.phones.ui.internal.ruler.Mark;
import org.fieldbench.phones.ui.internal.ruler.RulerCanvas;
import org.fieldbench.samples.SampleBundle;
import org.fieldbench.session.inventory.KnownPhone;
import org.fieldbench.session.inventory.PhoneField;
import org.fieldbench.ui.MessageLine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(WorkbenchExtension.class)
class PhonesTest {

	private static final String SHOWN = "phones.decoder.shown";
	private static final String MEANING = "phones.decoder.meaning";

	@TempDir
	private Path folder;

	@BeforeEach
	void show(Bot bot) {
		bot.perspective(FlashBenchPerspective.ID);
		bot.show(ViewIds.PHONES);
		bot.with("phones.tabs", CTabFolder.class, tabs -> tabs.setSelection(0));
		bot.with(SHOWN, Text.class, text -> text.setText(""));
	}

	@Test
	void readsTheBootCodeVersion(Bot bot) throws IOException {
		bot.with(SHOWN, Text.class, text -> text.setText("2x1128"));
		assertTrue(bot.read(MEANING, MessageLine.class, MessageLine::message).startsWith("Boot code 11. "));
		assertEquals("taken from 2x[11]28", bot.read("phones.decoder.taken", Label.class, Label::getText));
		assertEquals("11", bot.read("phones.decoder.version", Text.class, Text::getText));
		Screenshot.inBothThemes(bot, "phones");
	}

	@Test
	void asksInDoubt(Bot bot) {
		bot.with(SHOWN, Text.class, text -> text.setText("2xl128"));
		assertTrue(bot.read(MEANING, MessageLine.class, MessageLine::message).contains("Which of the two does the phone show?"));
		assertEquals("", bot.read("phones.decoder.version", Text.class, Text::getText));
	}

	@Test
	void takesOtherCharactersWhenToldTo(Bot bot) {
		bot.with(SHOWN, Text.class, text -> text.setText("ab2x1528"));
		bot.with("phones.decoder.last", Spinner.class, spinner -> choose(spinner, 6));
		bot.with("phones.decoder.first", Spinner.class, spinner -> choose(spinner, 5));
		assertEquals("overridden: ab2x[15]28, by the rule it is in characters 3 to 4",
				bot.read("phones.decoder.taken", Label.class, Label::getText));
		assertEquals("15", bot.read("phones.decoder.version", Text.class, Text::getText));
		bot.press("phones.decoder.rule");
		assertEquals(3, bot.read("phones.decoder.first", Spinner.class, Spinner::getSelection));
		assertEquals("", bot.read("phones.decoder.taken", Label.class, Label::getText), "2x holds no version");
	}

	@Test
	void showsWhereThePhoneAndTheBundleStand(Bot bot) throws IOException {
		PlatformUI.getWorkbench().getService(FirmwareBench.class).open(InspectionRequest.of(SampleBundle.write(folder)), InspectionProgress.NONE);
		bot.with("phones.search", Text.class, text -> text.setText("710"));
		bot.with(SHOWN, Text.class, text -> text.setText("2x1128"));
		bot.waitUntil("both stand on the ruler", () -> ruler(bot).scale().marks().size() == 2);
		assertEquals("The firmware bundle on the bench would take this phone from 11 to 15.",
				bot.read("phones.way", MessageLine.class, MessageLine::message));
		bot.with("phones.ruler", RulerCanvas.class, ruler -> {
			ruler.forceFocus();
			assertEquals(0, ruler.segment(), "the phone's band is read first");
			assertEquals(1, walk(ruler, SWT.ARROW_RIGHT));
			assertEquals(2, walk(ruler, SWT.END));
			assertEquals(2, walk(ruler, SWT.ARROW_RIGHT));
			assertEquals(0, walk(ruler, SWT.HOME));
		});
		Screenshot.inBothThemes(bot, "phones-ruler");
		ImageData plain = Screenshot.zoomed(bot, "phones.ruler", 100, "ruler");
		for (int percent : new int[] { 200, 300 }) {
			assertTrue(PracticeTest.isSharper(plain, Screenshot.zoomed(bot, "phones.ruler", percent, "ruler"), percent / 100));
		}
		bot.with("phones.search", Text.class, text -> text.setText(""));
	}

	@Test
	void standsWhereTheKnownPhoneStands(Bot bot) {
		PhoneModel model = PlatformUI.getWorkbench().getService(Catalogs.class).model("IP720").orElseThrow();
		KnownPhone phone = new KnownPhone(1, 1, Map.of(PhoneField.MAC, "00:11:22:aa:bb:cc", PhoneField.BOOT_CODE, "14"), Optional.empty(),
				Optional.of(model), Optional.empty(), Optional.empty());
		PlatformUI.getWorkbench().getService(IEventBroker.class).post("org/fieldbench/phones/known/SELECTED", phone);
		bot.waitUntil("its model is selected", () -> bot.find("phones.tree", Tree.class).getSelection()[0].getText().equals("IP720"));
		bot.waitUntil("it stands on the ruler", () -> ruler(bot).scale().mark(Mark.Role.HERE).filter(mark -> mark.version().equals("14")).isPresent());
		assertEquals("known of 00:11:22:aa:bb:cc", bot.read("phones.decoder.taken", Label.class, Label::getText));
	}

	@Test
	void showsTheCatalogsThatWereReadAnew(Bot bot) {
		bot.with("phones.search", Text.class, text -> text.setText("720"));
		bot.with("phones.search", Text.class, text -> text.setText(""));
		Object before = bot.read("phones.tree", Tree.class, tree -> tree.getSelection()[0].getData());
		PlatformUI.getWorkbench().getService(Catalogs.class).reload();
		bot.waitUntil("the models are those of now", () -> bot.find("phones.tree", Tree.class).getSelection()[0].getData() != before);
		assertEquals("IP720", bot.read("phones.tree", Tree.class, tree -> tree.getSelection()[0].getText()), "the selection stays");
	}

	@Test
	void findsAModelByPartOfItsName(Bot bot) {
		bot.with("phones.search", Text.class, text -> text.setText("720"));
		assertEquals(List.of("IP720"), bot.read("phones.tree", Tree.class,
				tree -> Arrays.stream(tree.getItems()).flatMap(catalog -> Arrays.stream(catalog.getItems())).map(TreeItem::getText).toList()));
		assertEquals("IP720", bot.read("phones.tree", Tree.class, tree -> tree.getSelection()[0].getText()));
		bot.with("phones.search", Text.class, text -> text.setText(""));
	}

	@Test
	void showsTheFactsWithTheirSources(Bot bot) throws IOException {
		bot.with("phones.tabs", CTabFolder.class, tabs -> tabs.setSelection(1));
		Screenshot.inBothThemes(bot, "phones-facts");
		List<String> texts = bot.read("phones.facts", Composite.class, facts -> Arrays.stream(facts.getChildren())
				.map(label -> ((Label) label).getText()).toList());
		assertTrue(texts.contains("Hazards") && texts.contains("AltiGen KB 1043"), texts.toString());
		bot.with("phones.tabs", CTabFolder.class, tabs -> tabs.setSelection(0));
	}

	private static int walk(RulerCanvas ruler, int key) {
		Event event = new Event();
		event.keyCode = key;
		ruler.notifyListeners(SWT.KeyDown, event);
		return ruler.segment();
	}

	private static void choose(Spinner spinner, int value) {
		spinner.setSelection(value);
		spinner.notifyListeners(SWT.Selection, new Event());
	}

	private static RulerCanvas ruler(Bot bot) {
		return bot.find("phones.ruler", RulerCanvas.class);
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
