/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.phones.ui.internal.handset;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Transform;
import org.fieldbench.phones.ui.internal.drawing.DrawingFonts;
import org.fieldbench.phones.ui.internal.drawing.Palette;

/** Draws the illustrative phone with lines and areas only, so that it is crisp at any size. */
public final class HandsetPainter {

	/** How the keys are just now. */
	public record Keys(Optional<HandsetKey> pressed, Optional<HandsetKey> focused) {

		/** Nobody touches any. */
		public static final Keys UNTOUCHED = new Keys(Optional.empty(), Optional.empty());
	}

	private static final int LABEL_SIZE = 13;
	private static final int KEY_SIZE = 17;
	private static final int FUNCTION_SIZE = 14;
	private static final int DISPLAY_SIZE = 17;
	private static final int LINE_HEIGHT = 20;
	private static final int ROUND = 12;
	private static final int BODY_ROUND = 40;

	private final DrawingFonts fonts;

	public HandsetPainter(DrawingFonts fonts) {
		this.fonts = fonts;
	}

	/** Draws over the whole area. */
	public void paint(GC gc, int width, int height, HandsetPicture picture, Keys keys) {
		Fit fit = Fit.of(HandsetLayout.WIDTH, HandsetLayout.HEIGHT, width, height);
		Transform before = new Transform(gc.getDevice());
		Transform transform = new Transform(gc.getDevice());
		try {
			gc.setAntialias(SWT.ON);
			gc.setTextAntialias(SWT.ON);
			gc.getTransform(before);
			gc.getTransform(transform);
			transform.translate((float) fit.x(), (float) fit.y());
			transform.scale((float) fit.scale(), (float) fit.scale());
			gc.setTransform(transform);
			body(gc, picture);
			display(gc, picture);
			for (HandsetKey key : HandsetKey.values()) {
				key(gc, key, picture.next().contains(key), keys);
			}
		} finally {
			gc.setTransform(before);
			before.dispose();
			transform.dispose();
		}
	}

	private void body(GC gc, HandsetPicture picture) {
		fill(gc, HandsetLayout.BODY, BODY_ROUND, Palette.BODY);
		outline(gc, HandsetLayout.BODY, BODY_ROUND, 1, Palette.EDGE);
		cradle(gc);
		Box label = HandsetLayout.LABEL;
		gc.setForeground(Palette.LABEL.color());
		gc.setFont(fonts.text(LABEL_SIZE, SWT.BOLD));
		text(gc, picture.model(), label.x(), label.centerY(), 0);
		gc.setFont(fonts.text(LABEL_SIZE, SWT.ITALIC));
		text(gc, "illustrative", label.x() + label.width(), label.centerY(), 1);
	}

	/** The receiver, on its hook. */
	private static void cradle(GC gc) {
		Box all = HandsetLayout.CRADLE;
		double end = all.width() * 1.9;
		fill(gc, new Box(all.x() + 9, all.y() + 20, all.width() - 18, all.height() - 40), 24, Palette.CRADLE);
		fill(gc, new Box(all.x(), all.y(), all.width(), end), 32, Palette.CRADLE);
		fill(gc, new Box(all.x(), all.y() + all.height() - end, all.width(), end), 32, Palette.CRADLE);
		for (double y : new double[] { all.y() + end / 2, all.y() + all.height() - end / 2 }) {
			for (int row = -1; row <= 1; row++) {
				line(gc, all.centerX() - 9, y + row * 8, all.centerX() + 9, y + row * 8, 2, Palette.EDGE);
			}
		}
	}

	private void display(GC gc, HandsetPicture picture) {
		fill(gc, HandsetLayout.BEZEL, ROUND, Palette.EDGE);
		Box glass = HandsetLayout.DISPLAY;
		fill(gc, glass, ROUND / 2, picture.powered() ? Palette.LCD : Palette.LCD_OFF);
		if (picture.powered()) {
			gc.setForeground(Palette.LCD_TEXT.color());
			lines(gc, picture, glass.inset(7));
		}
	}

	private void lines(GC gc, HandsetPicture picture, Box area) {
		gc.setFont(fonts.display(DISPLAY_SIZE));
		double character = Math.max(1, gc.textExtent("0".repeat(20)).x / 20.0);
		List<String> lines = picture.lines((int) (area.width() / character));
		double widest = Math.max(1, lines.stream().mapToInt(String::length).max().orElse(1)) * character;
		double shrink = Math.min(1, Math.min(area.width() / widest, area.height() / (lines.size() * LINE_HEIGHT)));
		if (shrink < 1) {
			gc.setFont(fonts.display((int) Math.floor(DISPLAY_SIZE * shrink)));
		}
		for (int i = 0; i < lines.size(); i++) {
			text(gc, lines.get(i), area.x(), area.y() + (i + 0.5) * LINE_HEIGHT * shrink, 0);
		}
	}

	private void key(GC gc, HandsetKey key, boolean next, Keys keys) {
		boolean pressed = keys.pressed().filter(key::equals).isPresent();
		Box box = HandsetLayout.of(key);
		Box face = pressed ? new Box(box.x(), box.y() + 2, box.width(), box.height()) : box;
		if (!pressed) {
			fill(gc, new Box(box.x(), box.y() + 3, box.width(), box.height()), ROUND, Palette.EDGE);
		}
		fill(gc, face, ROUND, pressed ? Palette.KEY_PRESSED : next ? Palette.NEXT : Palette.KEY);
		outline(gc, face, ROUND, next ? 2 : 1, next ? Palette.NEXT_TEXT : Palette.EDGE);
		gc.setForeground((next && !pressed ? Palette.NEXT_TEXT : Palette.KEY_TEXT).color());
		boolean word = key.label().length() > 1;
		Font font = fonts.text(word ? FUNCTION_SIZE : KEY_SIZE, next ? SWT.BOLD : SWT.NORMAL);
		gc.setFont(font);
		text(gc, key.label(), face.centerX(), face.centerY(), 0.5);
		if (next) {
			pointer(gc, face);
		}
		if (keys.focused().filter(key::equals).isPresent()) {
			outline(gc, face.inset(-4), ROUND + 6, 2, Palette.FOCUS);
		}
	}

	/** So that not the colour alone says which key is next. */
	private static void pointer(GC gc, Box face) {
		int x = (int) face.x() + 7;
		int y = (int) Math.round(face.centerY());
		gc.setBackground(Palette.NEXT_TEXT.color());
		gc.fillPolygon(new int[] { x, y - 6, x + 8, y, x, y + 6 });
	}

	/** @param align 0 begins at x, 0.5 is centred there, 1 ends there */
	private static void text(GC gc, String text, double x, double centerY, double align) {
		Point extent = gc.textExtent(text);
		gc.drawText(text, (int) Math.round(x - extent.x * align), (int) Math.round(centerY - extent.y / 2.0), true);
	}

	private static void fill(GC gc, Box box, int round, Palette color) {
		Color before = gc.getBackground();
		gc.setBackground(color.color());
		gc.fillRoundRectangle((int) box.x(), (int) box.y(), (int) box.width(), (int) box.height(), round, round);
		gc.setBackground(before);
	}

	private static void outline(GC gc, Box box, int round, int thick, Palette color) {
		gc.setForeground(color.color());
		gc.setLineWidth(thick);
		gc.drawRoundRectangle((int) box.x(), (int) box.y(), (int) box.width(), (int) box.height(), round, round);
	}

	private static void line(GC gc, double x1, double y1, double x2, double y2, int thick, Palette color) {
		gc.setForeground(color.color());
		gc.setLineWidth(thick);
		gc.setLineCap(SWT.CAP_ROUND);
		gc.drawLine((int) x1, (int) y1, (int) x2, (int) y2);
	}
}
