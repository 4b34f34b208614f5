/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.phones.ui.internal.handset;

import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.events.TraverseEvent;
import org.fieldbench.phones.ui.internal.handset.KeyFocus.Way;

/** Mouse and keyboard on the drawn phone. Typing a key needs no focus on it; arrows and the space bar need no typing. */
final class HandsetInput {

	private static final Map<Integer, Way> ARROWS = Map.of(SWT.ARROW_LEFT, Way.LEFT, SWT.ARROW_RIGHT, Way.RIGHT, SWT.ARROW_UP, Way.UP,
			SWT.ARROW_DOWN, Way.DOWN);

	private final HandsetCanvas canvas;

	HandsetInput(HandsetCanvas canvas) {
		this.canvas = canvas;
		canvas.addKeyListener(KeyListener.keyPressedAdapter(this::typed));
		canvas.addMouseListener(MouseListener.mouseDownAdapter(this::down));
		canvas.addMouseListener(MouseListener.mouseUpAdapter(this::up));
		canvas.addTraverseListener(HandsetInput::traverse);
	}

	/** Tab leaves the phone; arrows, Enter and digits are its own. */
	private static void traverse(TraverseEvent event) {
		event.doit = switch (event.detail) {
		case SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS, SWT.TRAVERSE_ESCAPE -> true;
		default -> false;
		};
	}

	private void typed(KeyEvent event) {
		if ((event.stateMask & (SWT.MOD1 | SWT.MOD3 | SWT.MOD4)) != 0) {
			return;
		}
		if (ARROWS.containsKey(event.keyCode)) {
			canvas.walk(ARROWS.get(event.keyCode));
		} else if (event.character == ' ') {
			canvas.press(canvas.focusedKey());
		} else {
			HandsetKey.typed(event.character).ifPresent(canvas::press);
		}
	}

	private void down(MouseEvent event) {
		if (event.button == 1) {
			canvas.setFocus();
			canvas.hold(at(event));
		}
	}

	/** A key counts when it is let go where it was pressed, as with any button. */
	private void up(MouseEvent event) {
		Optional<HandsetKey> held = canvas.pressedKey();
		canvas.hold(Optional.empty());
		if (event.button == 1 && held.isPresent() && held.equals(at(event))) {
			canvas.press(held.get());
		}
	}

	private Optional<HandsetKey> at(MouseEvent event) {
		return HandsetLayout.at(canvas.fit().unitX(event.x), canvas.fit().unitY(event.y));
	}
}
