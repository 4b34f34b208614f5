/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.workbench.internal;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

/**
 * Waits until a window stands still. GTK paints later than it is told to, so two equal pictures may both be of before a change of
 * theme; and it fades some controls from colour to colour. So the window is painted once more first, and then has to look the same
 * several times in a row.
 */
final class Standstill {

	private static final int EQUAL_IN_A_ROW = 4;

	private final Supplier<ImageData> picture;
	private ImageData last;
	private int equal;

	private Standstill(Supplier<ImageData> picture) {
		this.picture = picture;
	}

	/**
	 * @param picture of the window; asked for on the display's thread
	 * @return the picture in which it stands still
	 */
	static ImageData await(Bot bot, Supplier<ImageData> picture) {
		paint(bot);
		Standstill still = new Standstill(picture);
		bot.waitUntil("the window stands still", still::isReached);
		return still.last;
	}

	private static void paint(Bot bot) {
		AtomicBoolean painted = new AtomicBoolean();
		Listener listener = event -> painted.set(true);
		Shell window = bot.ask(bot::window);
		bot.ask(() -> {
			window.addListener(SWT.Paint, listener);
			window.redraw(0, 0, window.getSize().x, window.getSize().y, true);
			return null;
		});
		bot.waitUntil("the window is painted", painted::get);
		bot.ask(() -> {
			window.removeListener(SWT.Paint, listener);
			return null;
		});
	}

	private boolean isReached() {
		ImageData now = picture.get();
		equal = last != null && Arrays.equals(last.data, now.data) ? equal + 1 : 1;
		last = now;
		return equal == EQUAL_IN_A_ROW;
	}
}
