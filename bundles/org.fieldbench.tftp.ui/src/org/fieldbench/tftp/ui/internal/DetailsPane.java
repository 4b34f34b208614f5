/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.fieldbench.tftp.Transfer;
import org.fieldbench.tftp.text.TransferDetails;
import org.fieldbench.ui.MessageLine;
import org.fieldbench.ui.WidgetIds;

/** All that is known of the selected transfer: what went wrong first, then the facts, to be read and copied. */
final class DetailsPane {

	private static final String PROBLEM = "What went wrong";
	private static final String WIDEST_NAME = "Options agreed  ";

	private final Composite area;
	private final MessageLine problem;
	private final StyledText facts;
	private Optional<Transfer> shown = Optional.empty();

	DetailsPane(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(area);
		problem = WidgetIds.tag(new MessageLine(area), "server.failure");
		facts = WidgetIds.tag(new StyledText(area, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER), "server.details");
		facts.setAlwaysShowScrollBars(false);
		facts.setMargins(6, 4, 6, 4);
		GridDataFactory.fillDefaults().grab(true, true).hint(120, 40).applyTo(facts);
		int tab = nameWidth();
		facts.setTabStops(new int[] { tab });
		facts.setWrapIndent(tab);
	}

	void show(Optional<Transfer> transfer) {
		if (transfer.equals(shown)) {
			return;
		}
		sayProblem(transfer);
		boolean same = transfer.map(Transfer::id).equals(shown.map(Transfer::id));
		shown = transfer;
		// Selecting text to copy it must be possible while the transfer goes on.
		if (!same || facts.getSelectionCount() == 0) {
			write(transfer.map(TransferDetails::of).orElse(List.of()), same);
		}
	}

	private void sayProblem(Optional<Transfer> transfer) {
		Optional<String> text = transfer.flatMap(Transfer::failure);
		if (text.isPresent() && !text.get().equals(problem.message())) {
			problem.say(SeveritySignals.signal(transfer.get()), text.get());
		} else if (text.isEmpty() && !problem.message().isEmpty()) {
			problem.clear();
		}
	}

	private void write(List<TransferDetails> details, boolean keepPlace) {
		int top = keepPlace ? facts.getTopIndex() : 0;
		StringBuilder text = new StringBuilder();
		List<StyleRange> names = new ArrayList<>();
		for (TransferDetails detail : details) {
			if (!detail.name().equals(PROBLEM)) {
				text.append(text.isEmpty() ? "" : "\n");
				names.add(new StyleRange(text.length(), detail.name().length(), null, null, SWT.BOLD));
				text.append(detail.name()).append('\t').append(detail.value());
			}
		}
		facts.setText(text.toString());
		facts.setStyleRanges(names.toArray(StyleRange[]::new));
		facts.setTopIndex(top);
	}

	private int nameWidth() {
		GC gc = new GC(facts);
		try {
			// Bold letters are wider.
			return gc.textExtent(WIDEST_NAME).x * 9 / 8;
		} finally {
			gc.dispose();
		}
	}
}
