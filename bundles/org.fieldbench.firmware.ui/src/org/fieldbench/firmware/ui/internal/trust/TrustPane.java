/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.ui.internal.trust;

import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.fieldbench.firmware.ui.internal.parts.Prose;
import org.fieldbench.firmware.ui.internal.trust.TrustDesk.Standing;
import org.fieldbench.firmware.ui.internal.trust.TrustDesk.State;
import org.fieldbench.ui.MessageLine;
import org.fieldbench.ui.Signal;
import org.fieldbench.ui.WidgetIds;

/** Who vouches for the firmware bundle, and what can be done about it. */
public final class TrustPane {

	private final Composite pane;
	private final MessageLine message;
	private final Prose facts;
	private final Button trust;

	/** @param run runs a command by its name without the bundle's */
	public TrustPane(Composite parent, Consumer<String> run) {
		pane = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(0, 4).spacing(0, 4).applyTo(pane);
		Composite head = new Composite(pane, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(head);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		message = WidgetIds.tag(new MessageLine(head), "firmware.signature.message");
		Composite buttons = new Composite(head, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(buttons);
		facts = new Prose(pane, "firmware.signature", "Fingerprint");
		button(buttons, "&Verify\u2026", "verify", "Check it against a manifest that somebody signed", run);
		button(buttons, "&Sign\u2026", "sign", "Vouch for it with your own key", run);
		trust = button(buttons, "&Trust Key\u2026", "trustKey", "Trust the key that it is signed with, from now on", run);
	}

	public Control control() {
		return pane;
	}

	public void show(State state, boolean canTrust) {
		message.say(signal(state.standing()), state.sentence());
		facts.show(state.facts());
		trust.setEnabled(canTrust);
	}

	/** @return the picture for how it stands */
	public static Signal signal(Standing standing) {
		return switch (standing) {
		case UNSIGNED -> Signal.INFO;
		case VALID -> Signal.OK;
		case UNKNOWN_KEY -> Signal.CAUTION;
		case CHANGED, FAILED -> Signal.BAD;
		};
	}

	private static Button button(Composite parent, String text, String command, String toolTip, Consumer<String> run) {
		Button button = WidgetIds.tag(new Button(parent, SWT.PUSH), "firmware.signature." + command);
		button.setText(text);
		button.setToolTipText(toolTip);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> run.accept(command)));
		return button;
	}
}
