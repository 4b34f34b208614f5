/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.phones.ui.internal.handset;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.fieldbench.phones.ui.internal.drawing.DrawingFonts;
import org.fieldbench.phones.ui.internal.handset.HandsetPainter.Keys;
import org.fieldbench.phones.ui.internal.handset.KeyFocus.Way;

/** A phone to look at and to press: by mouse, by keyboard, by screen reader. It fills its area. */
public final class HandsetCanvas extends Canvas {

	private static final double PREFERRED = 0.9;

	private final DrawingFonts fonts;
	private final HandsetAccess access;
	private final KeyFocus focus = new KeyFocus();
	private final Consumer<HandsetKey> onPress;
	private HandsetPicture picture = HandsetPicture.NONE;
	private Optional<HandsetKey> pressed = Optional.empty();

	/** @param onPress hears of each key that is pressed */
	public HandsetCanvas(Composite parent, Consumer<HandsetKey> onPress) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_REDRAW_RESIZE);
		this.onPress = onPress;
		fonts = new DrawingFonts(getDisplay());
		var painter = new HandsetPainter(fonts);
		addPaintListener(event -> {
			Rectangle area = getClientArea();
			painter.paint(event.gc, area.width, area.height, picture, keys());
		});
		addControlListener(ControlListener.controlResizedAdapter(event -> redraw()));
		addFocusListener(FocusListener.focusGainedAdapter(event -> focusChanged()));
		addFocusListener(FocusListener.focusLostAdapter(event -> redraw()));
		new HandsetInput(this);
		access = new HandsetAccess(this);
		IPropertyChangeListener recolored = event -> redraw();
		JFaceResources.getColorRegistry().addListener(recolored);
		addDisposeListener(event -> {
			JFaceResources.getColorRegistry().removeListener(recolored);
			fonts.dispose();
		});
	}

	/** Shows something else, and says so where it matters. */
	public void show(HandsetPicture next) {
		if (!next.equals(picture)) {
			boolean other = !next.spokenDisplay().equals(picture.spokenDisplay());
			picture = next;
			redraw();
			if (other) {
				access.displayChanged();
			}
		}
	}

	public HandsetPicture picture() {
		return picture;
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		checkWidget();
		int width = (int) (HandsetLayout.WIDTH * PREFERRED);
		int height = (int) (HandsetLayout.HEIGHT * PREFERRED);
		return new Point(widthHint == SWT.DEFAULT ? width : widthHint, heightHint == SWT.DEFAULT ? height : heightHint);
	}

	HandsetKey focusedKey() {
		return focus.key();
	}

	Optional<HandsetKey> pressedKey() {
		return pressed;
	}

	Fit fit() {
		Rectangle area = getClientArea();
		return Fit.of(HandsetLayout.WIDTH, HandsetLayout.HEIGHT, area.width, area.height);
	}

	void walk(Way way) {
		if (focus.walk(way)) {
			focusChanged();
		}
	}

	/** A key is held down, or none any more. */
	void hold(Optional<HandsetKey> key) {
		pressed = key;
		key.ifPresent(focus::moveTo);
		redraw();
	}

	void press(HandsetKey key) {
		focus.moveTo(key);
		focusChanged();
		onPress.accept(key);
	}

	private void focusChanged() {
		redraw();
		access.focusMoved();
	}

	private Keys keys() {
		return new Keys(pressed, isFocusControl() ? Optional.of(focus.key()) : Optional.empty());
	}
}
