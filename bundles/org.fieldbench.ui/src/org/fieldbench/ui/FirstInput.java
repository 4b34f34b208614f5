/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.ui;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;

/** Lets a dialog begin with its first field or choice. GTK would begin with the default button, or with nothing at all. */
final class FirstInput {

	private FirstInput() {
	}

	/** Does nothing if the dialog gave the keyboard to something of its own. @param area is shown */
	static void focus(Composite area) {
		Control now = area.getDisplay().getFocusControl();
		if (now == null || now instanceof Button && (now.getStyle() & SWT.PUSH) != 0) {
			find(area).ifPresent(Control::setFocus);
		}
	}

	private static Optional<Control> find(Control control) {
		if (control.isEnabled() && control.isVisible() && takesInput(control)) {
			return Optional.of(control);
		}
		return control instanceof Composite inner ? Stream.of(inner.getChildren()).flatMap(child -> find(child).stream()).findFirst() : Optional.empty();
	}

	private static boolean takesInput(Control control) {
		return switch (control) {
			case Text text -> text.getEditable();
			case StyledText text -> text.getEditable();
			case Button button -> (button.getStyle() & (SWT.RADIO | SWT.CHECK)) != 0;
			default -> control instanceof Combo || control instanceof Spinner || control instanceof Table || control instanceof Tree;
		};
	}
}
