/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.fieldbench.firmware.FirmwareBench;
import org.fieldbench.firmware.InspectionProgress;
import org.fieldbench.firmware.InspectionRequest;
import org.fieldbench.phones.ui.internal.handset.Box;
import org.fieldbench.phones.ui.internal.handset.Fit;
import org.fieldbench.phones.ui.internal.handset.HandsetCanvas;
import org.fieldbench.phones.ui.internal.handset.HandsetKey;
import org.fieldbench.phones.ui.internal.handset.HandsetLayout;
import org.fieldbench.samples.SampleBundle;
import org.fieldbench.ui.JobFamilies;
import org.fieldbench.ui.MessageLine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Field Alert #212 on the drawn phone: each key clicked or typed, the files over real TFTP. */
@ExtendWith(WorkbenchExtension.class)
class PracticeTest {

	private static final String PHONE = "practice.phone";
	private static final int STATE = 4;

	@TempDir
	private Path folder;

	@BeforeEach
	void open(Bot bot) throws IOException {
		bot.perspective(FlashBenchPerspective.ID);
		bot.show(ViewIds.PHONES);
		PlatformUI.getWorkbench().getService(FirmwareBench.class).open(InspectionRequest.of(SampleBundle.write(folder)), InspectionProgress.NONE);
		select(bot, "IP710");
		bot.with("phones.tabs", CTabFolder.class, tabs -> tabs.setSelection(2));
		bot.waitUntil("it can be practised", () -> bot.find("practice.practise", Button.class).isEnabled());
	}

	@AfterEach
	void putAway(Bot bot) {
		bot.press("practice.end");
		bot.waitUntil("nobody practises", () -> Job.getJobManager().find(JobFamilies.SESSION).length == 0
				&& bot.find("practice.practise", Button.class).isEnabled());
		bot.with("practice.damaged", Button.class, box -> box.setSelection(false));
	}

	@Test
	void showsWhatEachStepLooksLike(Bot bot) {
		assertEquals(16, bot.read("practice.steps", Table.class, Table::getItemCount));
		bot.with("practice.steps", Table.class, table -> {
			table.select(4);
			table.notifyListeners(SWT.Selection, new Event());
		});
		assertEquals("SAFE MODE\nUPDATE? YES=1, NO=0", bot.ask(() -> display(bot)));
		assertEquals(List.of(HandsetKey.ONE), bot.ask(() -> List.copyOf(phone(bot).picture().next())));
		click(bot, "1");
		assertTrue(bot.ask(() -> message(bot)).startsWith("Practise to press keys."), "nothing is pressed by looking");
	}

	@Test
	void leadsThroughTheWholeAlertByClicks(Bot bot) throws IOException {
		begin(bot);
		press(bot, "**3E", "CHECK FW");
		press(bot, "**47427", "SAFE MODE\nUPDATE? YES=1, NO=0");
		Screenshot.inBothThemes(bot, "practice");
		press(bot, "1", "DHCP? YES=1, NO=0");
		press(bot, "1", "IP ADDRESS\nENTER TO CONFIRM");
		press(bot, "EEE", "TFTP ADDRESS");
		click(bot, "127*0*0*1E");
		waitFor(bot, "UPDATE BOOT CODE?\nYES=1, NO=0");
		press(bot, "1", "SURE? YES=1, NO=0");
		press(bot, "1", "UPDATE APPLICATION?\nYES=1, NO=0");
		click(bot, "0");
		bot.waitUntil("the boot code is being written", () -> display(bot).startsWith("UPDATING BOOT CODE"));
		waitFor(bot, "READY");
		bot.waitUntil("only the check is left", () -> states(bot).subList(0, 15).stream().noneMatch(state -> state.isEmpty()));
		click(bot, "M");
		bot.waitUntil("it has ended", () -> bot.find("practice.practise", Button.class).isEnabled() && summary(bot).startsWith("PASSED."));
		assertTrue(bot.ask(() -> summary(bot)).contains("VERSION INFO showed: VERSION INFO --15--"), bot.ask(() -> summary(bot)));
		assertTrue(bot.ask(() -> summary(bot)).contains("equal on both sides"), bot.ask(() -> summary(bot)));
		assertEquals("Done. The phone works, and no mistake was made.", bot.ask(() -> message(bot)));
		Screenshot.inBothThemes(bot, "practice-passed");
	}

	@Test
	void takesKeysFromTheKeyboardAndSaysWhatAWrongOneDid(Bot bot) throws IOException {
		begin(bot);
		type(bot, "**3\r");
		waitFor(bot, "CHECK FW");
		type(bot, "**47427");
		waitFor(bot, "SAFE MODE\nUPDATE? YES=1, NO=0");
		type(bot, "0");
		waitFor(bot, "CHECK FW");
		bot.waitUntil("it says so", () -> message(bot).contains("You pressed 0. Step 5 says 1.") && message(bot).endsWith("Go back to step 4."));
		assertEquals("Now", bot.ask(() -> states(bot)).get(3));
		Screenshot.take(bot, "practice-mistake");
	}

	@Test
	void walksOverTheKeysByArrowsAndPressesWithTheSpaceBar(Bot bot) {
		begin(bot);
		// From 5: down, down, left is the star; up again to the 3, at the right of the 2; Enter is above it.
		key(bot, SWT.ARROW_DOWN, SWT.ARROW_DOWN, SWT.ARROW_LEFT);
		type(bot, "  ");
		key(bot, SWT.ARROW_UP, SWT.ARROW_UP, SWT.ARROW_UP, SWT.ARROW_RIGHT, SWT.ARROW_RIGHT);
		type(bot, " ");
		key(bot, SWT.ARROW_UP);
		type(bot, " ");
		waitFor(bot, "CHECK FW");
	}

	@Test
	void killsThePhoneWhenThePowerIsPulledWhileItWrites(Bot bot) throws IOException {
		begin(bot);
		click(bot, "**3E**4742711EEE127*0*0*1E110");
		bot.waitUntil("the boot code is being written", () -> display(bot).startsWith("UPDATING BOOT CODE"));
		bot.press("practice.power");
		bot.waitUntil("it has ended", () -> summary(bot).startsWith("FAILED."));
		assertTrue(bot.ask(() -> message(bot)).startsWith("The phone is dead."), bot.ask(() -> message(bot)));
		assertFalse(bot.ask(() -> phone(bot).picture().powered()));
		Screenshot.inBothThemes(bot, "practice-dead");
	}

	@Test
	void rebootsByItsPlug(Bot bot) {
		begin(bot);
		bot.press("practice.reboot");
		waitFor(bot, "CHECK FW");
		bot.waitUntil("step 4 is next", () -> states(bot).get(3).equals("Now"));
	}

	@Test
	void beginsByCommand(Bot bot) {
		bot.with("phones.tabs", CTabFolder.class, tabs -> tabs.setSelection(0));
		bot.ask(() -> {
			Commands.run("org.fieldbench.phones.ui.practise", Map.of());
			return null;
		});
		bot.waitUntil("it runs", () -> bot.find("practice.serve", Button.class).isEnabled());
		assertEquals(2, bot.read("phones.tabs", CTabFolder.class, CTabFolder::getSelectionIndex));
	}

	@Test
	void drawsThePhoneCrisplyAtEveryScale(Bot bot) throws IOException {
		bot.with("practice.steps", Table.class, table -> {
			table.select(4);
			table.notifyListeners(SWT.Selection, new Event());
		});
		ImageData plain = Screenshot.zoomed(bot, PHONE, 100, "phone");
		for (int percent : new int[] { 200, 300 }) {
			ImageData large = Screenshot.zoomed(bot, PHONE, percent, "phone");
			assertEquals(plain.width * percent / 100, large.width);
			assertTrue(isSharper(plain, large, percent / 100), "at " + percent + " % it has details that the small one cannot have");
		}
	}

	/** An enlarged small picture would have blocks of one colour. */
	static boolean isSharper(ImageData plain, ImageData large, int times) {
		for (int y = 0; y < plain.height; y++) {
			for (int x = 0; x < plain.width; x++) {
				for (int i = 1; i < times * times; i++) {
					if (large.getPixel(x * times + i % times, y * times + i / times) != large.getPixel(x * times, y * times)) {
						return true;
					}
				}
			}
		}
		return false;
	}

	private static void begin(Bot bot) {
		bot.press("practice.practise");
		bot.waitUntil("it runs", () -> bot.find("practice.serve", Button.class).isEnabled());
		bot.press("practice.serve");
		bot.waitUntil("step 3 is next", () -> states(bot).get(2).equals("Now"));
	}

	private static void press(Bot bot, String keys, String display) {
		bot.waitUntil("the next key is marked", () -> phone(bot).picture().next().stream().anyMatch(key -> key.code() == keys.charAt(0)));
		click(bot, keys);
		waitFor(bot, display);
	}

	private static void click(Bot bot, String keys) {
		keys.chars().forEach(code -> bot.with(PHONE, HandsetCanvas.class, canvas -> {
			Fit fit = Fit.of(HandsetLayout.WIDTH, HandsetLayout.HEIGHT, canvas.getClientArea().width, canvas.getClientArea().height);
			Box key = fit.toArea(HandsetLayout.of(HandsetKey.of((char) code).orElseThrow()));
			Event event = new Event();
			event.button = 1;
			event.x = (int) key.centerX();
			event.y = (int) key.centerY();
			canvas.notifyListeners(SWT.MouseDown, event);
			canvas.notifyListeners(SWT.MouseUp, event);
		}));
	}

	private static void type(Bot bot, String characters) {
		characters.chars().forEach(character -> bot.with(PHONE, HandsetCanvas.class, canvas -> {
			Event event = new Event();
			event.character = (char) character;
			event.keyCode = character;
			canvas.notifyListeners(SWT.KeyDown, event);
		}));
	}

	private static void key(Bot bot, int... codes) {
		Arrays.stream(codes).forEach(code -> bot.with(PHONE, HandsetCanvas.class, canvas -> {
			Event event = new Event();
			event.keyCode = code;
			canvas.notifyListeners(SWT.KeyDown, event);
		}));
	}

	private static void waitFor(Bot bot, String display) {
		bot.waitUntil("the phone shows " + display, () -> display(bot).equals(display));
	}

	private static void select(Bot bot, String model) {
		bot.with("phones.tree", Tree.class, tree -> {
			TreeItem item = Arrays.stream(tree.getItems()).flatMap(catalog -> Arrays.stream(catalog.getItems()))
					.filter(found -> found.getText().equals(model)).findFirst().orElseThrow();
			tree.setSelection(item);
			tree.notifyListeners(SWT.Selection, new Event());
		});
	}

	private static HandsetCanvas phone(Bot bot) {
		return bot.find(PHONE, HandsetCanvas.class);
	}

	private static String display(Bot bot) {
		return phone(bot).picture().display().strip();
	}

	private static String message(Bot bot) {
		return bot.find("practice.message", MessageLine.class).message();
	}

	private static String summary(Bot bot) {
		return bot.find("practice.summary", Text.class).getText();
	}

	private static List<String> states(Bot bot) {
		return Arrays.stream(bot.find("practice.steps", Table.class).getItems()).map(item -> item.getText(STATE)).toList();
	}
}
