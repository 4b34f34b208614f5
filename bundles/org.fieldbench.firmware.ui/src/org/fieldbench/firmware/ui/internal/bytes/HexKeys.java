/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.ui.internal.bytes;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.VerifyEvent;
import org.fieldbench.firmware.content.HexLines;
import org.fieldbench.firmware.content.HexPlace;

/** What the keys do among bytes: as in a text, a byte for a character. */
final class HexKeys {

	private HexKeys() {
	}

	/** @return whether the key means something here; then the next place was given on */
	static boolean press(VerifyEvent key, HexPlace place, Consumer<HexPlace> go) {
		boolean select = (key.stateMask & SWT.SHIFT) != 0;
		boolean far = (key.stateMask & SWT.MOD1) != 0;
		HexPlace next = next(key.keyCode, place, select, far);
		if (next != null) {
			go.accept(next);
		}
		return next != null;
	}

	private static HexPlace next(int key, HexPlace place, boolean select, boolean far) {
		long column = place.caret() % HexLines.WIDTH;
		return switch (key) {
		case SWT.ARROW_LEFT -> place.by(-1, select);
		case SWT.ARROW_RIGHT -> place.by(1, select);
		case SWT.ARROW_UP -> place.by(-HexLines.WIDTH, select);
		case SWT.ARROW_DOWN -> place.by(HexLines.WIDTH, select);
		case SWT.PAGE_UP -> place.byPages(-1, select);
		case SWT.PAGE_DOWN -> place.byPages(1, select);
		case SWT.HOME -> place.at(far ? 0 : place.caret() - column, select);
		case SWT.END -> place.at(far ? place.size() - 1 : place.caret() - column + HexLines.WIDTH - 1, select);
		default -> null;
		};
	}
}
