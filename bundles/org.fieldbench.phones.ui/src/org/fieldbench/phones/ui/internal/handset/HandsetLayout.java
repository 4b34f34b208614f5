/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.phones.ui.internal.handset;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where the parts of the illustrative phone are, in units of its drawing. How a real phone looks is not published; this is a phone
 * as anybody would draw it.
 */
public final class HandsetLayout {

	/** Extent of the drawing. */
	public static final double WIDTH = 316;
	/** Extent of the drawing. */
	public static final double HEIGHT = 380;

	public static final Box BODY = new Box(6, 6, 304, 366);
	public static final Box CRADLE = new Box(18, 20, 48, 338);
	public static final Box LABEL = new Box(80, 14, 216, 20);
	public static final Box BEZEL = new Box(78, 38, 220, 100);
	public static final Box DISPLAY = BEZEL.inset(8);

	private static final double LEFT = 78;
	private static final double FUNCTION_Y = 150;
	private static final double FUNCTION_WIDTH = 104;
	private static final double FUNCTION_HEIGHT = 32;
	private static final double GRID_Y = 196;
	private static final double KEY_WIDTH = 64;
	private static final double KEY_HEIGHT = 34;
	private static final double STEP_X = 78;
	private static final double STEP_Y = 42;
	private static final int COLUMNS = 3;

	private static final Map<HandsetKey, Box> KEYS = new EnumMap<>(HandsetKey.class);

	static {
		KEYS.put(HandsetKey.MENU, new Box(LEFT, FUNCTION_Y, FUNCTION_WIDTH, FUNCTION_HEIGHT));
		KEYS.put(HandsetKey.ENTER, new Box(LEFT + 2 * STEP_X + KEY_WIDTH - FUNCTION_WIDTH, FUNCTION_Y, FUNCTION_WIDTH, FUNCTION_HEIGHT));
		for (HandsetKey key : HandsetKey.values()) {
			int index = key.ordinal() - HandsetKey.ONE.ordinal();
			if (index >= 0) {
				KEYS.put(key, new Box(LEFT + index % COLUMNS * STEP_X, GRID_Y + index / COLUMNS * STEP_Y, KEY_WIDTH, KEY_HEIGHT));
			}
		}
	}

	private HandsetLayout() {
	}

	public static Box of(HandsetKey key) {
		return KEYS.get(key);
	}

	/** @return the key at a point, if any */
	public static Optional<HandsetKey> at(double x, double y) {
		return KEYS.entrySet().stream().filter(key -> key.getValue().contains(x, y)).map(Map.Entry::getKey).findFirst();
	}
}
