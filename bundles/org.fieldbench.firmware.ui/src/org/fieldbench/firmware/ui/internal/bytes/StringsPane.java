/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.ui.internal.bytes;

import java.time.Duration;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.fieldbench.firmware.content.StringScan;
import org.fieldbench.firmware.content.StringScan.Found;
import org.fieldbench.firmware.content.StringScan.Result;
import org.fieldbench.ui.ColumnTable;
import org.fieldbench.ui.MessageLine;
import org.fieldbench.ui.Refresh;
import org.fieldbench.ui.Signal;
import org.fieldbench.ui.WidgetIds;

/** The readable text in the chosen entry. */
public final class StringsPane {

	/** More could not be read by anybody; the filter finds the rest. */
	private static final int MOST = 5000;
	private static final int LONGEST_MINIMUM = 64;
	private static final Duration TYPED = Duration.ofMillis(300);

	/** Hears which bytes a string takes. */
	@FunctionalInterface
	public interface Show {
		void show(long offset, long length);
	}

	private final Composite pane;
	private final EntryBytes bytes;
	private final StringsSearch search;
	private final Spinner shortest;
	private final Text filter;
	private final MessageLine message;
	private final TableViewer table;
	private boolean inFront;
	private List<Found> shown = List.of();

	/** @param show hears of the string that the user wants to see among the bytes */
	public StringsPane(Composite parent, EntryBytes bytes, Show show) {
		this.bytes = bytes;
		pane = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(0, 4).spacing(0, 4).applyTo(pane);
		Composite bar = new Composite(pane, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).spacing(6, 0).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		new Label(bar, SWT.NONE).setText("At &least:");
		shortest = WidgetIds.tag(new Spinner(bar, SWT.BORDER), "firmware.strings.shortest");
		shortest.setValues(StringScan.SHORTEST_USEFUL + 2, 1, LONGEST_MINIMUM, 0, 1, 4);
		shortest.setToolTipText("How many characters a string has at least");
		new Label(bar, SWT.NONE).setText("characters");
		filter = WidgetIds.tag(new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), "firmware.strings.filter");
		filter.setMessage("Filter the strings");
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(80, SWT.DEFAULT).applyTo(filter);
		message = WidgetIds.tag(new MessageLine(pane), "firmware.strings.message");
		table = new ColumnTable<Found>(pane, SWT.MULTI, List.of(StringColumn.values()), (column, found) -> null).viewer();
		WidgetIds.tag(table.getTable(), "firmware.strings");
		table.getTable().setFont(JFaceResources.getTextFont());
		table.addDoubleClickListener(event -> {
			if (table.getStructuredSelection().getFirstElement() instanceof Found found) {
				show.show(found.offset(), found.wide() ? 2 * found.length() : found.length());
			}
		});
		Refresh refresh = Refresh.of(pane, this::show);
		search = new StringsSearch(refresh::request);
		Refresh typed = Refresh.of(pane, TYPED, this::find);
		bytes.onChange(refresh::request);
		shortest.addModifyListener(event -> typed.request());
		filter.addModifyListener(event -> typed.request());
	}

	public Control control() {
		return pane;
	}

	/** @param now whether it can be seen: only then it looks for strings */
	public void inFront(boolean now) {
		inFront = now;
		show();
	}

	/** Ends a search that runs. */
	public void cancel() {
		search.cancel();
	}

	private void find() {
		if (inFront) {
			bytes.state().content().ifPresent(content -> search.find(content,
					new StringScan.Request(shortest.getSelection(), filter.getText().strip(), MOST)));
		}
	}

	private void show() {
		if (bytes.state().content().isEmpty()) {
			search.reset();
		}
		find();
		List<Found> now = search.result().map(Result::strings).orElse(List.of());
		if (now != shown) {
			shown = now;
			table.setInput(now);
		}
		say();
	}

	private void say() {
		EntryBytes.State state = bytes.state();
		if (state.isBusy()) {
			message.say(Signal.BUSY, "Unpacking " + state.entry().get().name() + "\u2026");
		} else if (state.error().isPresent()) {
			message.say(Signal.BAD, state.error().get());
		} else if (state.entry().isEmpty()) {
			message.say(Signal.INFO, "Choose an entry above to see the text in it.");
		} else if (search.isRunning()) {
			message.say(Signal.BUSY, "Looking for strings\u2026");
		} else {
			search.result().ifPresentOrElse(this::sayCount, message::clear);
		}
	}

	private void sayCount(Result result) {
		int count = result.strings().size();
		if (!result.complete()) {
			message.say(Signal.INFO, String.format("The first %,d strings. Type a filter, or ask for longer ones, to see the others.", count));
		} else if (count == 0) {
			message.say(Signal.INFO, "No string of this kind is in this entry.");
		} else {
			message.say(Signal.INFO, String.format("%,d string%s. Enter or a double click shows one among the bytes.", count, count == 1 ? "" : "s"));
		}
	}
}
