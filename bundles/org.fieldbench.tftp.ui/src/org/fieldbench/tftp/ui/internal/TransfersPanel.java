/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.ui.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.fieldbench.tftp.Transfer;

/** The transfers, and beside them the details of the selected one; below them where the place is higher than wide. */
final class TransfersPanel {

	private static final int[] SHARES = { 58, 42 };
	private static final double MUCH_HIGHER = 0.9;

	private final SashForm sash;
	private final Composite left;
	private final TransfersTable table;
	private final DetailsPane details;

	TransfersPanel(Composite parent) {
		sash = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
		left = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(left);
		table = new TransfersTable(left);
		details = new DetailsPane(sash);
		sash.setWeights(SHARES);
		sash.setMaximizedControl(left);
		sash.addListener(SWT.Resize, event -> turn());
		table.viewer().addSelectionChangedListener(event -> showDetails());
	}

	Composite control() {
		return sash;
	}

	TransfersTable table() {
		return table;
	}

	void show(List<Transfer> transfers) {
		table.show(transfers);
		showDetails();
	}

	private void showDetails() {
		Optional<Transfer> selected = table.selected().stream().findFirst();
		details.show(selected);
		Composite maximized = selected.isPresent() ? null : left;
		if (sash.getMaximizedControl() != maximized) {
			sash.setMaximizedControl(maximized);
		}
	}

	private void turn() {
		boolean tall = sash.getSize().x < sash.getSize().y * MUCH_HIGHER;
		int wanted = tall ? SWT.VERTICAL : SWT.HORIZONTAL;
		if (sash.getOrientation() != wanted) {
			sash.setOrientation(wanted);
		}
	}
}
