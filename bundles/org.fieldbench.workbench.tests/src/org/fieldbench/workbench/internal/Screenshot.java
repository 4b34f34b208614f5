/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.workbench.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.fieldbench.ui.Themes;

/** What is on the screen, as a PNG file in the folder that the build names. */
final class Screenshot {

	private static final Path FOLDER = Path.of(System.getProperty("fieldbench.screenshots", "target/screenshots"));

	@FunctionalInterface
	private interface InTheme {
		void take(String theme) throws IOException;
	}

	private Screenshot() {
	}

	/** Takes one in the dark and one in the light theme, which then stays. */
	static void inBothThemes(Bot bot, String name) throws IOException {
		eachTheme(bot, theme -> take(bot, name + '-' + theme));
	}

	private static void eachTheme(Bot bot, InTheme picture) throws IOException {
		for (String theme : new String[] { "dark", "light" }) {
			bot.ask(() -> {
				Commands.run(ThemeHandler.COMMANDS + theme, Map.of());
				return null;
			});
			bot.waitUntil("the theme is " + theme, () -> Themes.isDark() == theme.equals("dark"));
			picture.take(theme);
		}
	}

	/**
	 * Draws a canvas as on a screen of another scale, in both themes; the light one then stays. What is drawn with lines and areas
	 * only has as many more pixels, and all of them count.
	 *
	 * @param id of the canvas
	 * @param percent e.g. 200
	 * @return the light picture
	 */
	static ImageData zoomed(Bot bot, String id, int percent, String name) throws IOException {
		AtomicReference<ImageData> last = new AtomicReference<>();
		eachTheme(bot, theme -> {
			last.set(bot.read(id, Canvas.class, canvas -> draw(canvas, percent)));
			save(last.get(), name + '-' + theme + '-' + percent);
		});
		return last.get();
	}

	private static ImageData draw(Canvas canvas, int percent) {
		Rectangle area = canvas.getClientArea();
		Image image = new Image(canvas.getDisplay(), area.width * percent / 100, area.height * percent / 100);
		GC gc = new GC(image);
		Transform larger = new Transform(canvas.getDisplay());
		try {
			larger.scale(percent / 100f, percent / 100f);
			gc.setTransform(larger);
			gc.setBackground(canvas.getBackground());
			gc.fillRectangle(0, 0, area.width, area.height);
			Event paint = new Event();
			paint.gc = gc;
			canvas.notifyListeners(SWT.Paint, paint);
			return image.getImageData();
		} finally {
			larger.dispose();
			gc.dispose();
			image.dispose();
		}
	}

	/** Takes the main window once it stands still, without the frame that the system may draw. */
	static Path take(Bot bot, String name) throws IOException {
		return save(Standstill.await(bot, () -> copy(bot.display(), area(bot.window()), bot.window().getMonitor().getZoom())), name);
	}

	private static Path save(ImageData picture, String name) throws IOException {
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { picture };
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
