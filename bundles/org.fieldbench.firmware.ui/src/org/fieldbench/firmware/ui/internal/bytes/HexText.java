/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.ui.internal.bytes;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.fieldbench.firmware.content.Content;
import org.fieldbench.firmware.content.HexLines;
import org.fieldbench.firmware.content.HexPlace;
import org.fieldbench.ui.WidgetIds;

/** Shows the bytes of a file in hexadecimal and as text. Holds and reads only the lines that are in sight. */
final class HexText {

	private static final int MARGIN = 4;

	private final Composite frame;
	private final StyledText text;
	private Optional<Content> content = Optional.empty();
	private HexLines lines;
	private HexPlace place = HexPlace.start(0, 1);
	private Runnable moved = () -> { };

	HexText(Composite parent) {
		frame = new Composite(parent, SWT.V_SCROLL | SWT.BORDER);
		frame.setLayout(new FillLayout());
		text = WidgetIds.tag(new StyledText(frame, SWT.MULTI | SWT.READ_ONLY | SWT.H_SCROLL), "firmware.hex");
		text.setFont(JFaceResources.getTextFont());
		text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
		text.setAlwaysShowScrollBars(false);
		text.setDoubleClickEnabled(false);
		text.addVerifyKeyListener(event -> event.doit = !HexKeys.press(event, place, this::go));
		text.addListener(SWT.Resize, event -> go(place.withRows(rows())));
		text.addListener(SWT.MouseVerticalWheel, this::wheel);
		text.addListener(SWT.MouseDown, event -> point(event, (event.stateMask & SWT.SHIFT) != 0));
		text.addListener(SWT.MouseMove, event -> point(event, true));
		bar().addListener(SWT.Selection, event -> go(place.scrolledTo(bar().getSelection())));
		text.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = "Bytes in hexadecimal and as text";
			}
		});
	}

	Composite control() {
		return frame;
	}

	StyledText text() {
		return text;
	}

	/** @param hear runs when another byte is at hand */
	void onMove(Runnable hear) {
		moved = hear;
	}

	/** Shows a file from its first byte on, or nothing. */
	void show(Optional<Content> now) {
		if (!now.equals(content)) {
			content = now;
			lines = now.map(HexLines::new).orElse(null);
			place = HexPlace.start(now.map(Content::size).orElse(0L), rows());
			refresh();
		}
	}

	HexPlace place() {
		return place;
	}

	void go(HexPlace to) {
		if (!to.equals(place)) {
			place = to;
			refresh();
		}
	}

	private void refresh() {
		text.setText(content.isPresent() ? read() : "");
		if (content.isPresent()) {
			text.setStyleRanges(selection().toArray(StyleRange[]::new));
			showCaret();
		}
		int last = (int) Math.min(Integer.MAX_VALUE, Math.max(1, place.lines()));
		bar().setValues((int) place.top(), 0, last, Math.min(last, place.rows()), 1, place.rows());
		bar().setEnabled(place.lines() > place.rows());
		moved.run();
	}

	private String read() {
		try {
			return lines.text(place.top(), place.rows());
		} catch (IOException e) {
			return "The bytes cannot be read: " + e.getMessage() + " Choose the entry again.";
		}
	}

	/** Selected bytes wear the widget's own colours of a selection, twice in each line: as digits and as characters. */
	private List<StyleRange> selection() {
		List<StyleRange> ranges = new ArrayList<>();
		for (int row = 0; row < text.getLineCount() && place.size() > 0; row++) {
			long start = (place.top() + row) * HexLines.WIDTH;
			int from = (int) Math.clamp(place.first() - start, 0, HexLines.WIDTH);
			int to = (int) Math.clamp(place.first() + place.length() - start, 0, HexLines.WIDTH);
			if (from < to) {
				int line = text.getOffsetAtLine(row);
				ranges.add(selected(line + lines.hexColumn(from), lines.hexColumn(to - 1) + 2 - lines.hexColumn(from)));
				ranges.add(selected(line + lines.textColumn(from), to - from));
			}
		}
		return ranges;
	}

	private StyleRange selected(int start, int length) {
		return new StyleRange(start, length, text.getSelectionForeground(), text.getSelectionBackground());
	}

	private void showCaret() {
		long row = place.caret() / HexLines.WIDTH - place.top();
		boolean inSight = place.size() > 0 && row >= 0 && row < text.getLineCount();
		if (inSight) {
			text.setCaretOffset(text.getOffsetAtLine((int) row) + lines.hexColumn((int) (place.caret() % HexLines.WIDTH)));
		}
		text.getCaret().setVisible(inSight);
	}

	private void wheel(Event event) {
		event.doit = false;
		go(place.scrolledTo(place.top() - event.count));
	}

	/** The pointer is over a byte, with its first button down. */
	private void point(Event event, boolean select) {
		boolean down = event.type == SWT.MouseDown ? event.button == 1 : (event.stateMask & SWT.BUTTON1) != 0;
		if (!down || content.isEmpty() || place.size() == 0) {
			return;
		}
		OptionalInt index = lines.byteAt((int) ((event.x - MARGIN + text.getHorizontalPixel()) / characterWidth()));
		long line = place.top() + Math.floorDiv(event.y - MARGIN, text.getLineHeight());
		go(place.at(line * HexLines.WIDTH + index.orElse(0), select));
		// The widget selects by itself, in its own way.
		text.setSelectionRange(text.getCaretOffset(), 0);
	}

	private double characterWidth() {
		GC gc = new GC(text);
		try {
			return gc.getFontMetrics().getAverageCharacterWidth();
		} finally {
			gc.dispose();
		}
	}

	private int rows() {
		return Math.max(1, (text.getClientArea().height - 2 * MARGIN) / text.getLineHeight());
	}

	private ScrollBar bar() {
		return frame.getVerticalBar();
	}
}
