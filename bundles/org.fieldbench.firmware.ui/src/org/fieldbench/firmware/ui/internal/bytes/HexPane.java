/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.ui.internal.bytes;

import java.io.IOException;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPartSite;
import org.fieldbench.firmware.content.Content;
import org.fieldbench.firmware.content.HexPlace;
import org.fieldbench.ui.MessageLine;
import org.fieldbench.ui.Refresh;
import org.fieldbench.ui.Signal;
import org.fieldbench.ui.TableCopy;
import org.fieldbench.ui.WidgetIds;

/** The bytes of the chosen entry: to look at, to search, to copy. */
public final class HexPane {

	private final Composite pane;
	private final EntryBytes bytes;
	private final HexSearch search;
	private final HexBar bar;
	private final MessageLine message;
	private final HexText hex;
	private final Label status;
	private Optional<Content> searched = Optional.empty();
	private HexSearch.State shown = HexSearch.State.IDLE;
	private Optional<Range> toSelect = Optional.empty();

	private record Range(long offset, long length) {
	}

	@FunctionalInterface
	private interface Copy {
		String text(Content content, HexPlace place) throws IOException;
	}

	public HexPane(Composite parent, IWorkbenchPartSite site, EntryBytes bytes) {
		this.bytes = bytes;
		pane = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(0, 4).spacing(0, 4).applyTo(pane);
		bar = new HexBar(pane, this);
		message = WidgetIds.tag(new MessageLine(pane), "firmware.hex.message");
		hex = new HexText(pane);
		GridDataFactory.fillDefaults().grab(true, true).hint(200, 60).applyTo(hex.control());
		status = WidgetIds.tag(new Label(pane, SWT.NONE), "firmware.hex.status");
		GridDataFactory.fillDefaults().grab(true, false).applyTo(status);
		hex.onMove(this::showStatus);
		Refresh refresh = Refresh.of(pane, this::show);
		search = new HexSearch(refresh::request);
		bytes.onChange(refresh::request);
		new FocusHandlers(site, hex.text()).add("org.eclipse.ui.edit.copy", handler(() -> copy(HexCopy::hex)))
				.add("org.fieldbench.firmware.ui.copyText", handler(() -> copy(HexCopy::text)))
				.add("org.eclipse.ui.edit.selectAll", handler(() -> hex.go(hex.place().at(0, false).at(hex.place().size() - 1, true))));
		HexMenu.register(hex.text(), site);
		show();
	}

	public Control control() {
		return pane;
	}

	/** Lets an offset be typed. */
	public void askForOffset() {
		bar.focusOffset();
	}

	/** Lets something to find be typed. */
	public void askForPattern() {
		bar.focusPattern();
	}

	/** Selects bytes, as soon as they are there. */
	public void select(long offset, long length) {
		toSelect = Optional.of(new Range(offset, length));
		show();
		hex.text().setFocus();
	}

	/** Ends a search that runs. */
	public void cancel() {
		search.cancel();
	}

	/** Goes where the user typed. */
	void go(String offset) {
		HexOffset.parse(offset, hex.place().caret()).ifPresentOrElse(to -> {
			message.clear();
			hex.go(hex.place().at(to, false));
			hex.text().setFocus();
		}, () -> message.say(Signal.CAUTION, HexOffset.RULE));
	}

	/** Finds what the user typed, behind the byte at hand if it is there already. */
	void find() {
		Optional<Content> content = bytes.state().content();
		if (content.isPresent()) {
			bar.pattern().ifPresentOrElse(pattern -> {
				HexPlace place = hex.place();
				search.find(content.get(), pattern, place.length() > 1 || search.state().found().isPresent() ? place.first() + 1 : place.first());
			}, () -> message.say(Signal.CAUTION, bar.rule()));
		}
	}

	private void show() {
		EntryBytes.State state = bytes.state();
		if (!state.content().equals(searched)) {
			searched = state.content();
			search.reset();
		}
		hex.show(state.content());
		sayState(state);
		bar.enable(state.content().isPresent(), search.state().running());
		selectFound();
		showStatus();
	}

	private void sayState(EntryBytes.State state) {
		if (state.isBusy()) {
			message.say(Signal.BUSY, "Unpacking " + state.entry().get().name() + "\u2026");
		} else if (state.error().isPresent()) {
			message.say(Signal.BAD, state.error().get());
		} else if (state.entry().isEmpty()) {
			message.say(Signal.INFO, "Choose an entry above to see its bytes.");
		} else if (!search.state().message().isEmpty()) {
			message.say(search.state().running() ? Signal.BUSY : Signal.INFO, search.state().message());
		} else {
			message.clear();
		}
	}

	private void selectFound() {
		HexSearch.State found = search.state();
		if (found.found().isPresent() && !found.equals(shown)) {
			hex.go(hex.place().selecting(found.found().getAsLong(), found.pattern().get().length()));
		}
		shown = found;
		if (toSelect.isPresent() && bytes.state().content().isPresent()) {
			hex.go(hex.place().selecting(toSelect.get().offset(), toSelect.get().length()));
			toSelect = Optional.empty();
		}
	}

	private void showStatus() {
		HexPlace place = hex.place();
		status.setText(place.size() == 0 ? " "
				: String.format("Offset %X (%,d) of %,d bytes%s", place.first(), place.first(), place.size(),
						place.length() > 1 ? String.format(", %,d selected", place.length()) : ""));
	}

	private void copy(Copy copy) {
		Optional<Content> content = bytes.state().content();
		if (content.isEmpty() || hex.place().length() == 0) {
			return;
		}
		try {
			TableCopy.copy(pane.getDisplay(), copy.text(content.get(), hex.place()));
			if (hex.place().length() > HexCopy.MOST) {
				message.say(Signal.CAUTION, String.format("Only the first %,d bytes were copied.", HexCopy.MOST));
			}
		} catch (IOException e) {
			message.say(Signal.BAD, "The bytes cannot be read: " + e.getMessage());
		}
	}

	private static AbstractHandler handler(Runnable action) {
		return new AbstractHandler() {
			@Override
			public Object execute(ExecutionEvent event) {
				action.run();
				return null;
			}
		};
	}
}
