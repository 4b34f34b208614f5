/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.workbench.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.fieldbench.ui.Themes;

/** What is on the screen, as a PNG file in the folder that the build names. */
final class Screenshot {

	private static final Path FOLDER = Path.of(System.getProperty("fieldbench.screenshots", "target/screenshots"));

	private Screenshot() {
	}

	/** Takes one in the dark and one in the light theme, which then stays. */
	static void inBothThemes(Bot bot, String name) throws IOException {
		for (String theme : new String[] { "dark", "light" }) {
			bot.ask(() -> {
				Commands.run(ThemeHandler.COMMANDS + theme, Map.of());
				return null;
			});
			bot.waitUntil("the theme is " + theme, () -> Themes.isDark() == theme.equals("dark"));
			take(bot, name + '-' + theme);
		}
	}

	/** Takes the main window once it stands still, without the frame that the system may draw. */
	static Path take(Bot bot, String name) throws IOException {
		AtomicReference<ImageData> last = new AtomicReference<>();
		bot.waitUntil("the window stands still", () -> {
			ImageData now = copy(bot.display(), area(bot.window()), bot.window().getMonitor().getZoom());
			ImageData before = last.getAndSet(now);
			return before != null && Arrays.equals(before.data, now.data);
		});
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { last.get() };
		Path file = Files.createDirectories(FOLDER).resolve(name + ".png");
		loader.save(file.toString(), SWT.IMAGE_PNG);
		return file;
	}

	private static Rectangle area(Shell shell) {
		Rectangle bounds = shell.getBounds();
		Rectangle client = shell.getDisplay().map(shell, null, shell.getClientArea());
		return new Rectangle(bounds.x, bounds.y, client.width, client.y - bounds.y + client.height);
	}

	/** @param zoom percent: at 200, the picture has twice as many pixels each way */
	private static ImageData copy(Display display, Rectangle area, int zoom) {
		Image image = new Image(display, area.width, area.height);
		GC gc = new GC(display);
		try {
			gc.copyArea(image, area.x, area.y);
			return image.getImageData(zoom);
		} finally {
			gc.dispose();
			image.dispose();
		}
	}
}
