/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.phones.ui.internal.ruler;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.TextStyle;
import org.fieldbench.phones.ui.internal.drawing.DrawingFonts;
import org.fieldbench.phones.ui.internal.drawing.Palette;

/** Draws the ruler: bands in colour and pattern, words, marks, and an arrow from the phone to the firmware bundle. */
public final class RulerPainter {

	private static final int TEXT_SIZE = 13;
	private static final int TIP = 6;
	private static final int ROUND = 6;
	private static final int PADDING = 4;
	private static final int NARROWEST_TEXT = 40;
	/** Marks closer to each other would have their words overlap. */
	private static final int WORDS_WIDTH = 130;

	private final DrawingFonts fonts;

	public RulerPainter(DrawingFonts fonts) {
		this.fonts = fonts;
	}

	/** @return the height that all words need at a width */
	public int height(RulerScale scale, int width) {
		RulerLayout layout = layout(scale, width);
		int text = 0;
		for (int i = 0; i < scale.segments().size(); i++) {
			TextLayout words = words(scale.segments().get(i), layout.width(i));
			text = Math.max(text, words.getBounds().height);
			words.dispose();
		}
		return layout.textY() + text + RulerLayout.MARGIN;
	}

	/** Draws over the whole area. @param focused index of the segment that has the keyboard; -1 for none */
	public void paint(GC gc, int width, int height, RulerScale scale, int focused) {
		if (scale.segments().isEmpty()) {
			return;
		}
		gc.setAntialias(SWT.ON);
		RulerLayout layout = layout(scale, width);
		for (int i = 0; i < scale.segments().size(); i++) {
			segment(gc, layout, i, scale.segments().get(i));
		}
		way(gc, layout, scale);
		scale.marks().forEach(mark -> mark(gc, layout, mark));
		if (focused >= 0) {
			gc.setForeground(Palette.FOCUS.color());
			gc.setLineWidth(2);
			gc.drawRoundRectangle(layout.x(focused) - 3, layout.barY() - 3, layout.width(focused) + 5, height - layout.barY() + 1,
					ROUND + 4, ROUND + 4);
		}
	}

	private void segment(GC gc, RulerLayout layout, int index, Segment segment) {
		var bar = new Rectangle(layout.x(index), layout.barY(), layout.width(index), RulerLayout.BAR_HEIGHT);
		gc.setBackground(color(segment.kind()).color());
		gc.fillRoundRectangle(bar.x, bar.y, bar.width, bar.height, ROUND, ROUND);
		Hatching.draw(gc, bar, segment.kind());
		gc.setForeground(Palette.HATCH.color());
		gc.setLineWidth(1);
		gc.drawRoundRectangle(bar.x, bar.y, bar.width - 1, bar.height - 1, ROUND, ROUND);
		plate(gc, bar, segment);
		TextLayout words = words(segment, bar.width);
		gc.setForeground(Palette.TEXT.color());
		words.draw(gc, bar.x + PADDING, layout.textY());
		words.dispose();
	}

	/** The word on a plate of the plain colour, since hatching makes text hard to read. */
	private void plate(GC gc, Rectangle bar, Segment segment) {
		gc.setFont(fonts.text(TEXT_SIZE, SWT.BOLD));
		Point extent = gc.textExtent(segment.kind().word());
		if (extent.x + 12 > bar.width) {
			return;
		}
		int x = bar.x + (bar.width - extent.x) / 2;
		int y = bar.y + (bar.height - extent.y) / 2;
		gc.setBackground(color(segment.kind()).color());
		gc.fillRoundRectangle(x - 7, y - 1, extent.x + 14, extent.y + 2, ROUND, ROUND);
		gc.setForeground(Palette.TEXT.color());
		gc.drawText(segment.kind().word(), x, y, true);
	}

	/** From the phone to the firmware bundle, crossed out if something is known against it. */
	private static void way(GC gc, RulerLayout layout, RulerScale scale) {
		Optional<Mark> from = scale.mark(Mark.Role.HERE);
		Optional<Mark> to = scale.mark(Mark.Role.THERE);
		if (from.isEmpty() || to.isEmpty() || layout.x(from.get()) == layout.x(to.get())) {
			return;
		}
		int start = layout.x(from.get());
		int end = layout.x(to.get());
		int back = Integer.signum(start - end) * TIP * 2;
		gc.setForeground(Palette.MARK.color());
		gc.setBackground(Palette.MARK.color());
		gc.setLineWidth(2);
		gc.drawLine(start, layout.arrowY(), end + back / 2, layout.arrowY());
		gc.fillPolygon(new int[] { end, layout.arrowY(), end + back, layout.arrowY() - TIP, end + back, layout.arrowY() + TIP });
		if (scale.blocked()) {
			int middle = (start + end) / 2;
			gc.drawLine(middle - TIP, layout.arrowY() - TIP, middle + TIP, layout.arrowY() + TIP);
			gc.drawLine(middle - TIP, layout.arrowY() + TIP, middle + TIP, layout.arrowY() - TIP);
		}
	}

	/** @return the layout at a width: with a second row of words where the phone's would meet others */
	static RulerLayout layout(RulerScale scale, int width) {
		var narrow = new RulerLayout(width, Math.max(1, scale.segments().size()), 1);
		return scale.mark(Mark.Role.HERE).filter(here -> scale.marks().stream()
				.anyMatch(other -> other != here && Math.abs(narrow.x(other) - narrow.x(here)) < WORDS_WIDTH)).isPresent()
						? new RulerLayout(width, narrow.segments(), 2) : narrow;
	}

	private void mark(GC gc, RulerLayout layout, Mark mark) {
		int x = layout.x(mark);
		gc.setForeground(Palette.MARK.color());
		gc.setBackground(Palette.MARK.color());
		gc.setLineWidth(2);
		if (mark.role() == Mark.Role.HERE) {
			gc.fillPolygon(new int[] { x - TIP, layout.barY() - TIP * 2, x + TIP, layout.barY() - TIP * 2, x, layout.barY() });
		} else {
			gc.drawLine(x, layout.arrowY() - TIP, x, layout.barY());
		}
		gc.setFont(fonts.text(TEXT_SIZE, mark.role() == Mark.Role.HERE ? SWT.BOLD : SWT.NORMAL));
		String words = mark.role().words() + ": " + mark.version();
		gc.drawText(words, layout.centred(x, gc.textExtent(words).x), layout.wordsY(mark.role() == Mark.Role.HERE), true);
	}

	private TextLayout words(Segment segment, int width) {
		var layout = new TextLayout(fonts.device());
		layout.setFont(fonts.text(TEXT_SIZE, SWT.NORMAL));
		layout.setText(segment.range() + "\n" + segment.meaning());
		layout.setStyle(new TextStyle(fonts.text(TEXT_SIZE, SWT.BOLD), null, null), 0, segment.range().length() - 1);
		layout.setWidth(Math.max(NARROWEST_TEXT, width - 2 * PADDING));
		return layout;
	}

	private static Palette color(Segment.Kind kind) {
		return switch (kind) {
		case GOOD -> Palette.GOOD;
		case CAUTION -> Palette.CAUTION;
		case BAD, FORBIDDEN -> Palette.BAD;
		case UNSAID -> Palette.UNSAID;
		};
	}
}
