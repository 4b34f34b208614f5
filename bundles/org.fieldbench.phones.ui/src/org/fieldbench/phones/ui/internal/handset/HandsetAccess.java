/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.phones.ui.internal.handset;

import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleAttributeAdapter;
import org.eclipse.swt.accessibility.AccessibleAttributeEvent;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Tells assistive programs of the drawn phone: a display that changes, and keys with names, places and states. */
final class HandsetAccess {

	private final HandsetCanvas canvas;

	HandsetAccess(HandsetCanvas canvas) {
		this.canvas = canvas;
		Accessible accessible = canvas.getAccessible();
		accessible.addAccessibleListener(new Names());
		accessible.addAccessibleControlListener(new Parts());
		accessible.addAccessibleAttributeListener(new AccessibleAttributeAdapter() {
			@Override
			public void getAttributes(AccessibleAttributeEvent event) {
				event.attributes = new String[] { "live", "polite" };
			}
		});
	}

	/** The display shows something else. */
	void displayChanged() {
		canvas.getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null, HandsetParts.DISPLAY);
		canvas.getAccessible().sendEvent(ACC.EVENT_DESCRIPTION_CHANGED, null);
	}

	/** Another key has the focus. */
	void focusMoved() {
		canvas.getAccessible().setFocus(HandsetParts.of(canvas.focusedKey()));
	}

	private final class Names extends AccessibleAdapter {

		@Override
		public void getName(AccessibleEvent event) {
			event.result = event.childID == HandsetParts.DISPLAY ? canvas.picture().spokenDisplay()
					: HandsetParts.key(event.childID).map(canvas.picture()::spoken).orElse("Phone " + canvas.picture().model() + ", illustrative");
		}

		@Override
		public void getDescription(AccessibleEvent event) {
			if (event.childID == ACC.CHILDID_SELF) {
				event.result = canvas.picture().spokenDisplay();
			}
		}

		@Override
		public void getHelp(AccessibleEvent event) {
			if (event.childID == ACC.CHILDID_SELF) {
				event.result = "Type digits, star and pound as they are; Enter is Enter, M is Menu. Arrows move, the space bar presses.";
			}
		}
	}

	private final class Parts extends AccessibleControlAdapter {

		@Override
		public void getChildCount(AccessibleControlEvent event) {
			event.detail = HandsetParts.COUNT;
		}

		@Override
		public void getChildren(AccessibleControlEvent event) {
			event.children = IntStream.range(0, HandsetParts.COUNT).boxed().toArray();
		}

		@Override
		public void getRole(AccessibleControlEvent event) {
			event.detail = event.childID == HandsetParts.DISPLAY ? ACC.ROLE_LABEL : HandsetParts.key(event.childID).isPresent() ? ACC.ROLE_PUSHBUTTON : ACC.ROLE_GROUP;
		}

		@Override
		public void getState(AccessibleControlEvent event) {
			boolean focusable = event.childID != HandsetParts.DISPLAY;
			event.detail = (focusable ? ACC.STATE_FOCUSABLE : ACC.STATE_READONLY)
					| (hasFocus(event.childID) ? ACC.STATE_FOCUSED : 0) | (isPressed(event.childID) ? ACC.STATE_PRESSED : 0);
		}

		@Override
		public void getFocus(AccessibleControlEvent event) {
			event.childID = canvas.isFocusControl() ? HandsetParts.of(canvas.focusedKey()) : ACC.CHILDID_NONE;
		}

		@Override
		public void getDefaultAction(AccessibleControlEvent event) {
			event.result = HandsetParts.key(event.childID).map(key -> "Press").orElse(null);
		}

		@Override
		public void getLocation(AccessibleControlEvent event) {
			Optional<Box> box = event.childID == HandsetParts.DISPLAY ? Optional.of(HandsetLayout.DISPLAY) : HandsetParts.key(event.childID).map(HandsetLayout::of);
			Rectangle area = box.map(found -> points(canvas.fit().toArea(found))).orElse(canvas.getClientArea());
			Point at = canvas.toDisplay(area.x, area.y);
			event.x = at.x;
			event.y = at.y;
			event.width = area.width;
			event.height = area.height;
		}

		@Override
		public void getChildAtPoint(AccessibleControlEvent event) {
			Point at = canvas.toControl(event.x, event.y);
			double x = canvas.fit().unitX(at.x);
			double y = canvas.fit().unitY(at.y);
			event.childID = HandsetLayout.DISPLAY.contains(x, y) ? HandsetParts.DISPLAY
					: HandsetLayout.at(x, y).map(HandsetParts::of).orElse(ACC.CHILDID_SELF);
		}

		private boolean hasFocus(int child) {
			return canvas.isFocusControl() && HandsetParts.key(child).filter(canvas.focusedKey()::equals).isPresent();
		}

		private boolean isPressed(int child) {
			return canvas.pressedKey().isPresent() && canvas.pressedKey().equals(HandsetParts.key(child));
		}

		private static Rectangle points(Box box) {
			return new Rectangle((int) box.x(), (int) box.y(), (int) box.width(), (int) box.height());
		}
	}
}
