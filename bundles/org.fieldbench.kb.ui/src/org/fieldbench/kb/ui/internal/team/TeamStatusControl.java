/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.team;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;
import org.fieldbench.kb.team.TeamStatus;
import org.fieldbench.kb.team.TeamSync;
import org.fieldbench.ui.Later;
import org.fieldbench.ui.Signal;
import org.fieldbench.ui.WidgetIds;

/** How the exchange with the team stands, in the status line; a click exchanges at once. */
public final class TeamStatusControl extends WorkbenchWindowControlContribution {

	/** Room for the longest usual sentence, since a trim does not grow later. */
	private static final int WIDTH = 400;

	private Composite place;
	private Label icon;
	private Link text;

	@Override
	protected Control createControl(Composite parent) {
		TeamSync team = PlatformUI.getWorkbench().getService(TeamSync.class);
		place = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 2).spacing(4, 0).applyTo(place);
		icon = new Label(place, SWT.NONE);
		text = WidgetIds.tag(new Link(place, SWT.NONE), "team.status");
		GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(text);
		text.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> SyncHandler.run(place.getShell(), team)));
		Runnable listener = () -> Later.on(place, () -> show(team.status()));
		team.addListener(listener);
		place.addDisposeListener(event -> team.removeListener(listener));
		show(team.status());
		return place;
	}

	private void show(TeamStatus status) {
		Signal signal = signal(status);
		icon.setImage(signal.image());
		icon.setToolTipText(signal.word());
		text.setText("<a>" + status.sentence().replace("&", "&&") + "</a>");
		text.setToolTipText(status.problem().orElse("Exchange with the team now"));
		boolean there = status.state() != TeamStatus.State.NONE;
		icon.setVisible(there);
		text.setVisible(there);
	}

	private static Signal signal(TeamStatus status) {
		if (status.conflicts() > 0) {
			return Signal.CAUTION;
		}
		return switch (status.state()) {
			case UP_TO_DATE -> Signal.OK;
			case WAITING, NONE -> Signal.INFO;
			case AWAY, PASSWORD, SET_BACK -> Signal.CAUTION;
			case TROUBLE -> Signal.BAD;
		};
	}
}
