/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.fieldbench.samples.SampleBundle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** How the workbench looks at 200 percent. Runs in a process of its own, since GTK is told of the scale when it starts. */
@ExtendWith(WorkbenchExtension.class)
@EnabledIfEnvironmentVariable(named = "GDK_SCALE", matches = "2", disabledReason = "the build runs it at 200 percent")
class ScaledTest {

	@TempDir
	private Path folder;
	private FirmwareBundles bundles;

	@BeforeEach
	void open(Bot bot) throws IOException {
		assertEquals(200, bot.ask(() -> bot.window().getMonitor().getZoom()));
		bot.ask(() -> {
			Rectangle screen = bot.window().getMonitor().getClientArea();
			bot.window().setBounds(screen.x, screen.y, Math.min(1280, screen.width), Math.min(800, screen.height));
			return null;
		});
		bundles = new FirmwareBundles(bot);
		bundles.clear();
		bundles.open(SampleBundle.write(folder));
	}

	@Test
	void showsTheFirmwareEditor(Bot bot) throws IOException {
		Screenshot.inBothThemes(bot, "firmware-200");
	}

	@Test
	void showsBytes(Bot bot) throws IOException {
		bundles.select("TftpNat.exe");
		bundles.tab("Hex");
		bot.waitUntil("the bytes are shown", () -> bot.find("firmware.hex", StyledText.class).getText().startsWith("00000000  4D 5A"));
		bundles.zoom();
		Path picture = Screenshot.take(bot, "firmware-hex-200");
		bundles.zoom();
		int width = new ImageData(picture.toString()).width;
		assertTrue(width > 1.9 * bot.ask(() -> bot.window().getClientArea().width), "twice as many pixels as points");
	}

	@Test
	void showsTheDecoderAndTheRuler(Bot bot) throws IOException {
		phones(bot, 0, () -> {
			bot.with("phones.decoder.shown", Text.class, text -> text.setText("2x1128"));
			Screenshot.inBothThemes(bot, "phones-200");
		});
	}

	@Test
	void showsAnArticle(Bot bot) throws IOException {
		ReadingDesk desk = new ReadingDesk(bot);
		bot.perspective(KnowledgeBasePerspective.ID);
		bot.show(ViewIds.ARTICLES);
		desk.waitUntilListed();
		desk.open("212", "47427");
		Screenshot.inBothThemes(bot, "reading-200");
		desk.page("window.scrollTo(0, 700); return 1;");
		Screenshot.inBothThemes(bot, "reading-steps-200");
	}

	@Test
	void showsThePhone(Bot bot) throws IOException {
		phones(bot, 2, () -> Screenshot.inBothThemes(bot, "phone-200"));
	}

	/** Shows a tab of the Phones view in the whole window. */
	private static void phones(Bot bot, int tab, Look look) throws IOException {
		bot.show(ViewIds.PHONES);
		bot.with("phones.tabs", CTabFolder.class, tabs -> tabs.setSelection(tab));
		zoom(bot);
		try {
			look.take();
		} finally {
			zoom(bot);
		}
	}

	private static void zoom(Bot bot) {
		bot.ask(() -> {
			IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
			page.toggleZoom(page.findViewReference(ViewIds.PHONES));
			return null;
		});
	}

	@FunctionalInterface
	private interface Look {
		void take() throws IOException;
	}
}
