/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.phones.ui.internal.ruler;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.events.TraverseEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.fieldbench.phones.ui.internal.drawing.DrawingFonts;

/** A ruler of versions. Left and right walk over its segments; each reads its text to a screen reader and as a tool tip. */
public final class RulerCanvas extends Canvas {

	private static final int PREFERRED_WIDTH = 420;

	private final DrawingFonts fonts;
	private final RulerPainter painter;
	private final RulerAccess access;
	private RulerScale scale = RulerScale.EMPTY;
	private int segment;

	public RulerCanvas(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED);
		fonts = new DrawingFonts(getDisplay());
		painter = new RulerPainter(fonts);
		addPaintListener(event -> {
			Rectangle area = getClientArea();
			painter.paint(event.gc, area.width, area.height, scale, isFocusControl() ? segment : -1);
		});
		addControlListener(ControlListener.controlResizedAdapter(event -> redraw()));
		addFocusListener(FocusListener.focusGainedAdapter(event -> moved()));
		addFocusListener(FocusListener.focusLostAdapter(event -> redraw()));
		addKeyListener(KeyListener.keyPressedAdapter(this::typed));
		addMouseListener(MouseListener.mouseDownAdapter(this::clicked));
		addMouseMoveListener(this::tip);
		addTraverseListener(RulerCanvas::traverse);
		access = new RulerAccess(this);
		IPropertyChangeListener recolored = event -> redraw();
		JFaceResources.getColorRegistry().addListener(recolored);
		addDisposeListener(event -> {
			JFaceResources.getColorRegistry().removeListener(recolored);
			fonts.dispose();
		});
	}

	/** Shows another scale; the segment in which the phone stands is the first that is read. */
	public void show(RulerScale next) {
		if (!next.equals(scale)) {
			scale = next;
			segment = next.mark(Mark.Role.HERE).map(Mark::segment).orElse(Math.clamp(segment, 0, Math.max(0, next.segments().size() - 1)));
			redraw();
			requestLayout();
		}
	}

	public RulerScale scale() {
		return scale;
	}

	/** @return index of the segment that the keyboard is at */
	public int segment() {
		return segment;
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		checkWidget();
		int width = widthHint == SWT.DEFAULT ? PREFERRED_WIDTH : widthHint;
		return new Point(width, heightHint == SWT.DEFAULT ? painter.height(scale, width) : heightHint);
	}

	RulerLayout layoutNow() {
		return RulerPainter.layout(scale, getClientArea().width);
	}

	private void typed(KeyEvent event) {
		int last = scale.segments().size() - 1;
		switch (event.keyCode) {
		case SWT.ARROW_LEFT -> moveTo(segment - 1, last);
		case SWT.ARROW_RIGHT -> moveTo(segment + 1, last);
		case SWT.HOME -> moveTo(0, last);
		case SWT.END -> moveTo(last, last);
		default -> {
		}
		}
	}

	private void clicked(MouseEvent event) {
		setFocus();
		int at = layoutNow().at(event.x);
		if (at >= 0) {
			moveTo(at, scale.segments().size() - 1);
		}
	}

	private void tip(MouseEvent event) {
		int at = layoutNow().at(event.x);
		String text = at < 0 || at >= scale.segments().size() ? null : scale.spoken(at);
		if (text == null || !text.equals(getToolTipText())) {
			setToolTipText(text);
		}
	}

	private void moveTo(int index, int last) {
		int target = Math.clamp(index, 0, Math.max(0, last));
		if (target != segment) {
			segment = target;
			moved();
		}
	}

	private void moved() {
		redraw();
		access.focusMoved();
	}

	private static void traverse(TraverseEvent event) {
		event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS
				|| event.detail == SWT.TRAVERSE_ESCAPE;
	}
}
