/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.printing;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import org.eclipse.swt.SWTError;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Display;

/**
 * A job at a printer, for any thread. What SWT's printer does is done on the display's thread: on Linux it makes windows and handles the
 * display's events, and on another thread that ends the whole program now and then.
 */
final class Paper implements AutoCloseable {

	private final Display display;
	private final Printer printer;

	/** @throws SWTException or SWTError, as those below, if the printer cannot be used */
	Paper(Display display, PrinterData wishes) {
		this.display = display;
		printer = ask(display, () -> new Printer(wishes));
	}

	/** @return dots per inch across */
	int dotsPerInch() {
		return ask(display, () -> printer.getDPI().x);
	}

	/** @return whether the printer takes it */
	boolean begin(String name) {
		return ask(display, () -> printer.startJob(name));
	}

	/**
	 * Prints a page, as large as the paper allows, in its middle.
	 *
	 * @return whether the printer takes it
	 */
	boolean print(ImageData page) {
		return ask(display, () -> {
			if (!printer.startPage()) {
				return false;
			}
			draw(page);
			printer.endPage();
			return true;
		});
	}

	void end() {
		display.syncExec(printer::endJob);
	}

	void cancel() {
		display.syncExec(printer::cancelJob);
	}

	@Override
	public void close() {
		display.syncExec(printer::dispose);
	}

	private void draw(ImageData page) {
		Image picture = new Image(printer, page);
		GC gc = new GC(printer);
		try {
			Rectangle from = picture.getBounds();
			Rectangle paper = printer.getBounds();
			Rectangle trim = printer.computeTrim(0, 0, 0, 0);
			double scale = Math.min((double) paper.width / from.width, (double) paper.height / from.height);
			int across = (int) Math.round(from.width * scale);
			int down = (int) Math.round(from.height * scale);
			gc.drawImage(picture, 0, 0, from.width, from.height, trim.x + (paper.width - across) / 2, trim.y + (paper.height - down) / 2, across, down);
		} finally {
			gc.dispose();
			picture.dispose();
		}
	}

	/** Brings a failure to the thread that asks, too. */
	private static <T> T ask(Display display, Supplier<T> question) {
		AtomicReference<T> answer = new AtomicReference<>();
		AtomicReference<Throwable> failure = new AtomicReference<>();
		display.syncExec(() -> {
			try {
				answer.set(question.get());
			} catch (RuntimeException | Error e) {
				failure.set(e);
			}
		});
		switch (failure.get()) {
		case RuntimeException e -> throw e;
		case Error e -> throw e;
		case null, default -> {
			return answer.get();
		}
		}
	}
}
