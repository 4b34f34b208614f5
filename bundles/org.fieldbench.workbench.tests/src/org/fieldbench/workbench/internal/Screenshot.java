/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.workbench.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;

/** What is on the screen, as a PNG file in the folder that the build names. */
final class Screenshot {

	private static final Path FOLDER = Path.of(System.getProperty("fieldbench.screenshots", "target/screenshots"));

	private Screenshot() {
	}

	/** Takes the area of the active window, title bar included where the system draws one. */
	static Path take(Bot bot, String name) throws IOException {
		ImageData data = bot.ask(() -> copy(bot.display(), bot.window().getBounds()));
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { data };
		Path file = Files.createDirectories(FOLDER).resolve(name + ".png");
		loader.save(file.toString(), SWT.IMAGE_PNG);
		return file;
	}

	private static ImageData copy(Display display, Rectangle area) {
		Image image = new Image(display, area.width, area.height);
		GC gc = new GC(display);
		try {
			gc.copyArea(image, area.x, area.y);
			return image.getImageData();
		} finally {
			gc.dispose();
			image.dispose();
		}
	}
}
