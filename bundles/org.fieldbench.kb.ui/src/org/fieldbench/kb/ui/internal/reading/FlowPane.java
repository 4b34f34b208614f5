/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.reading;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.fieldbench.kb.reading.ReadingPage;
import org.fieldbench.kb.reading.TextFlow;
import org.fieldbench.kb.reading.TextFlow.Kind;
import org.fieldbench.kb.reading.TextFlow.Span;
import org.fieldbench.ui.AccessibleName;
import org.fieldbench.ui.WidgetIds;

/** A page as text, for computers that have no browser to embed. Tab goes from link to link, Enter follows one. */
final class FlowPane implements ReadingPane {

	private static final int MARGIN = 14;

	private final StyledText text;
	private final Consumer<String> onLink;
	private final FlowStyles styles;
	private TextFlow flow = new TextFlow("", List.of(), java.util.Map.of());

	/** @param onLink gets the addresses that the user chooses */
	FlowPane(Composite parent, String id, Consumer<String> onLink) {
		this.onLink = onLink;
		text = AccessibleName.give(WidgetIds.tag(new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL), id), ReadingPane.NAME);
		text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
		text.setCaret(null);
		styles = new FlowStyles(text.getDisplay());
		text.addDisposeListener(event -> styles.dispose());
		text.addMouseListener(MouseListener.mouseUpAdapter(event -> click(event.x, event.y)));
		text.addKeyListener(KeyListener.keyPressedAdapter(this::key));
		text.addTraverseListener(event -> {
			boolean forward = event.detail == SWT.TRAVERSE_TAB_NEXT;
			if (forward || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
				event.doit = !link(forward);
			}
		});
	}

	@Override
	public Control control() {
		return text;
	}

	@Override
	public void show(ReadingPage page, boolean stay, int percent) {
		int top = text.getTopPixel();
		flow = page.flow();
		text.setFont(styles.font(SWT.NORMAL, percent));
		text.setText(flow.text());
		text.setStyleRanges(ranges(percent));
		text.setTopPixel(stay ? top : 0);
	}

	@Override
	public void restyle(ReadingPage page, int percent) {
		show(page, true, percent);
	}

	private StyleRange[] ranges(int percent) {
		return FlowLayers.of(flow).stream().map(layer -> styles.range(layer, percent)).toArray(StyleRange[]::new);
	}

	@Override
	public void reveal(String anchor) {
		Integer at = flow.anchors().get(anchor);
		if (at != null) {
			text.setSelection(at);
			text.setTopIndex(text.getLineAtOffset(at));
		}
	}

	@Override
	public void reveal(int number, boolean go) {
		List<Span> parts = hits().stream().filter(hit -> go && hit.value().equals(String.valueOf(number))).toList();
		if (!parts.isEmpty()) {
			text.setSelection(parts.getFirst().begin(), parts.getLast().end());
			text.showSelection();
		}
	}

	private void select(Span span) {
		text.setSelection(span.begin(), span.end());
		text.showSelection();
	}

	@Override
	public int nextHit() {
		int top = text.getOffsetAtLine(text.getTopIndex());
		return hits().stream().filter(hit -> hit.end() >= top).findFirst().map(hit -> Integer.parseInt(hit.value())).orElse(1);
	}

	private List<Span> hits() {
		return flow.spans().stream().filter(span -> span.kind() == Kind.HIT).toList();
	}

	private List<Span> links() {
		return flow.spans().stream().filter(span -> span.kind() == Kind.LINK).toList();
	}

	@Override
	public String selection() {
		return text.getSelectionText();
	}

	@Override
	public void selectAll() {
		text.selectAll();
	}

	/** @return whether there was a further link to go to */
	private boolean link(boolean forward) {
		Point now = text.getSelection();
		List<Span> candidates = links().stream().filter(link -> forward ? link.begin() >= Math.max(now.y, now.x + 1) || now.x == now.y && link.begin() >= now.x
				: link.end() <= now.x).toList();
		if (candidates.isEmpty()) {
			return false;
		}
		select(forward ? candidates.getFirst() : candidates.getLast());
		return true;
	}

	private void key(KeyEvent event) {
		if (event.character == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
			Point selected = text.getSelection();
			links().stream().filter(link -> link.begin() == selected.x && link.end() == selected.y).findFirst().ifPresent(link -> follow(link.value()));
		}
	}

	private void click(int x, int y) {
		int at = text.getOffsetAtPoint(new Point(x, y));
		if (at >= 0 && text.getSelectionCount() == 0) {
			links().stream().filter(link -> link.begin() <= at && at < link.end()).findFirst().ifPresent(link -> follow(link.value()));
		}
	}

	private void follow(String address) {
		if (address.startsWith("#")) {
			reveal(java.net.URLDecoder.decode(address.substring(1), java.nio.charset.StandardCharsets.UTF_8));
		} else {
			onLink.accept(address);
		}
	}
}
