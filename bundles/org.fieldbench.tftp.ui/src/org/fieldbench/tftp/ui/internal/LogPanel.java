/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.ui.internal;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.fieldbench.tftp.ServerEvent;
import org.fieldbench.tftp.Severity;
import org.fieldbench.tftp.text.EventText;
import org.fieldbench.ui.WidgetIds;

/** What happened in the server, line by line, with what filters it. */
final class LogPanel {

	private static final int FILTER_WIDTH = 110;

	private final LogModel model = new LogModel();
	private final Composite area;
	private final LogTable table;
	private final Button follow;
	private final Label summary;

	LogPanel(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(0, 4).spacing(5, 4).applyTo(area);
		Composite strip = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(5).applyTo(strip);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(strip);
		filter(strip);
		severity(strip);
		Button only = check(strip, "Selected &transfer only", "server.log.only");
		only.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			model.onlySelected(only.getSelection());
			draw();
		}));
		follow = check(strip, "&Follow", "server.log.follow");
		follow.setToolTipText("Always show the newest line");
		follow.setSelection(true);
		summary = WidgetIds.tag(new Label(strip, SWT.RIGHT), "server.log.summary");
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(60, SWT.DEFAULT).applyTo(summary);
		table = new LogTable(area, model);
		draw();
	}

	Composite control() {
		return area;
	}

	LogTable table() {
		return table;
	}

	/** @return the lines that pass the filter, oldest first */
	List<ServerEvent> shown() {
		return model.shown();
	}

	/** @param events oldest first */
	void show(List<ServerEvent> events) {
		model.take(events);
		draw();
	}

	/** @param transfer the id of the one that is selected now */
	void selected(OptionalLong transfer) {
		model.selected(transfer);
		draw();
	}

	private void draw() {
		if (table != null) {
			table.show(follow.getSelection());
			summary.setText(model.summary());
			summary.setToolTipText(model.summary());
		}
	}

	private void filter(Composite strip) {
		Text words = WidgetIds.tag(new Text(strip, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), "server.log.filter");
		words.setMessage("Filter");
		words.setToolTipText("Shows the lines that have all these words: an address, a name, anything");
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(FILTER_WIDTH, SWT.DEFAULT).applyTo(words);
		words.addModifyListener(event -> {
			model.words(words.getText());
			draw();
		});
	}

	private void severity(Composite strip) {
		Combo least = WidgetIds.tag(new Combo(strip, SWT.READ_ONLY | SWT.DROP_DOWN), "server.log.severity");
		least.setItems(Arrays.stream(Severity.values()).map(LogPanel::orWorse).toArray(String[]::new));
		least.select(model.least().ordinal());
		least.setToolTipText("Shows what is of this severity or a worse one");
		least.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			model.least(Severity.values()[least.getSelectionIndex()]);
			draw();
		}));
	}

	private static String orWorse(Severity severity) {
		return switch (severity) {
		case DETAIL -> "Everything";
		case ERROR -> "Errors only";
		default -> EventText.word(severity) + " and worse";
		};
	}

	private static Button check(Composite strip, String text, String id) {
		Button button = WidgetIds.tag(new Button(strip, SWT.CHECK), id);
		button.setText(text);
		return button;
	}
}
