/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.workbench.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.fieldbench.ui.AccessibleName;
import org.fieldbench.ui.WidgetIds;

/** What keeps somebody with a keyboard or a screen reader from using a part of the window. */
final class Reach {

	private final List<String> problems = new ArrayList<>();
	private final Map<Character, String> mnemonics = new HashMap<>();

	private Reach() {
	}

	/** @return a sentence for each problem; call it on the display's thread */
	static List<String> problems(Composite part) {
		Reach reach = new Reach();
		reach.visit(part);
		return reach.problems;
	}

	private void visit(Control control) {
		if (!control.getVisible()) {
			return;
		}
		mnemonic(control);
		if (takesInput(control)) {
			check(control);
		} else if (control instanceof Composite inner) {
			Stream.of(inner.getChildren()).forEach(this::visit);
		}
	}

	private static boolean takesInput(Control control) {
		boolean banner = control instanceof Text text && !text.getEditable() && (text.getStyle() & SWT.BORDER) == 0; // a title's message
		return !banner && control instanceof Text || control instanceof Combo || control instanceof Table || control instanceof Tree || control instanceof StyledText
				|| control instanceof Browser || control instanceof Spinner || control instanceof Button || control instanceof Link;
	}

	private void check(Control control) {
		if (name(control).isBlank()) {
			problems.add(told(control) + " has no name");
		}
		if (control instanceof Text text && keepsTab(text)) {
			problems.add(told(control) + " is not left by Tab");
		}
		// Tab goes to a group of radio buttons; the arrow keys go on inside of it.
		Control child = (control.getStyle() & SWT.RADIO) != 0 && control instanceof Button ? control.getParent() : control;
		for (Composite parent = child.getParent(); parent != null && control.isEnabled(); parent = parent.getParent()) {
			Control inner = child;
			if (Stream.of(parent.getTabList()).noneMatch(inner::equals)) {
				problems.add(told(control) + " is not reached by Tab");
				return;
			}
			if (parent.getParent() == null || parent instanceof org.eclipse.swt.widgets.Shell || parent instanceof org.eclipse.swt.custom.CTabFolder) {
				return;
			}
			child = parent;
		}
	}

	private static boolean keepsTab(Text text) {
		Event tab = new Event();
		tab.detail = SWT.TRAVERSE_TAB_NEXT;
		tab.doit = (text.getStyle() & SWT.MULTI) == 0 || (text.getStyle() & SWT.READ_ONLY) != 0;
		text.notifyListeners(SWT.Traverse, tab);
		return !tab.doit;
	}

	private static String name(Control control) {
		if (control.getData(AccessibleName.KEY) instanceof String name) {
			return name;
		}
		return switch (control) {
			case Button button -> button.getText() + plain(button.getToolTipText());
			case Link link -> link.getText();
			case Text text when !text.getMessage().isEmpty() -> text.getMessage();
			default -> plain(control.getToolTipText()) + before(control);
		};
	}

	private static String plain(String text) {
		return text == null ? "" : text;
	}

	/** The label that stands before it, or before what it stands in alone. */
	private static String before(Control control) {
		List<Control> children = List.of(control.getParent().getChildren());
		int at = children.indexOf(control);
		if (at > 0 && children.get(at - 1) instanceof Label label) {
			return label.getText();
		}
		return children.size() == 1 && control.getParent().getParent() != null ? before(control.getParent()) : "";
	}

	private static String told(Control control) {
		return control.getClass().getSimpleName() + " " + plain((String) control.getData(WidgetIds.KEY));
	}

	private void mnemonic(Control control) {
		String text = control instanceof Label label ? label.getText() : control instanceof Button button ? button.getText() : "";
		int at = text.replace("&&", "  ").indexOf('&');
		if (at >= 0 && at + 1 < text.length() && (control.getStyle() & SWT.SEPARATOR) == 0) {
			char key = text.toLowerCase(Locale.ROOT).charAt(at + 1);
			String other = mnemonics.putIfAbsent(key, text);
			if (other != null) {
				problems.add("Alt+" + key + " is both " + other + " and " + text);
			}
		}
	}
}
