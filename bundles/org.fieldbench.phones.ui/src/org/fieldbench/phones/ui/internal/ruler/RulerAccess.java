/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.phones.ui.internal.ruler;

import java.util.stream.IntStream;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Tells assistive programs of the ruler: a list with an item for each segment. */
final class RulerAccess {

	private final RulerCanvas canvas;

	RulerAccess(RulerCanvas canvas) {
		this.canvas = canvas;
		canvas.getAccessible().addAccessibleListener(new Names());
		canvas.getAccessible().addAccessibleControlListener(new Parts());
	}

	void focusMoved() {
		if (isSegment(canvas.segment())) {
			canvas.getAccessible().setFocus(canvas.segment());
		}
	}

	private boolean isSegment(int child) {
		return child >= 0 && child < canvas.scale().segments().size();
	}

	private final class Names extends AccessibleAdapter {

		@Override
		public void getName(AccessibleEvent event) {
			event.result = isSegment(event.childID) ? canvas.scale().spoken(event.childID) : "Boot code versions";
		}

		@Override
		public void getDescription(AccessibleEvent event) {
			if (event.childID == ACC.CHILDID_SELF) {
				event.result = canvas.scale().way();
			}
		}
	}

	private final class Parts extends AccessibleControlAdapter {

		@Override
		public void getChildCount(AccessibleControlEvent event) {
			event.detail = canvas.scale().segments().size();
		}

		@Override
		public void getChildren(AccessibleControlEvent event) {
			event.children = IntStream.range(0, canvas.scale().segments().size()).boxed().toArray();
		}

		@Override
		public void getRole(AccessibleControlEvent event) {
			event.detail = isSegment(event.childID) ? ACC.ROLE_LISTITEM : ACC.ROLE_LIST;
		}

		@Override
		public void getState(AccessibleControlEvent event) {
			boolean focused = canvas.isFocusControl() && event.childID == canvas.segment();
			event.detail = ACC.STATE_FOCUSABLE | ACC.STATE_READONLY | (focused ? ACC.STATE_FOCUSED : 0);
		}

		@Override
		public void getFocus(AccessibleControlEvent event) {
			event.childID = canvas.isFocusControl() && isSegment(canvas.segment()) ? canvas.segment() : ACC.CHILDID_NONE;
		}

		@Override
		public void getLocation(AccessibleControlEvent event) {
			Rectangle area = canvas.getClientArea();
			int x = isSegment(event.childID) ? canvas.layoutNow().x(event.childID) : 0;
			Point at = canvas.toDisplay(x, 0);
			event.x = at.x;
			event.y = at.y;
			event.width = isSegment(event.childID) ? canvas.layoutNow().width(event.childID) : area.width;
			event.height = area.height;
		}

		@Override
		public void getChildAtPoint(AccessibleControlEvent event) {
			int child = canvas.layoutNow().at(canvas.toControl(event.x, event.y).x);
			event.childID = isSegment(child) ? child : ACC.CHILDID_SELF;
		}
	}
}
