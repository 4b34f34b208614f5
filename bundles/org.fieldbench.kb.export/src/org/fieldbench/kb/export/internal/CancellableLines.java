/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.export.internal;

import java.text.BreakIterator;
import java.util.Locale;

import com.openhtmltopdf.extend.FSTextBreaker;

/** Says where lines may be broken. It is asked all the time while pages are laid out, which is the moment to cancel. */
final class CancellableLines implements FSTextBreaker {

	private final BreakIterator lines = BreakIterator.getLineInstance(Locale.ENGLISH);
	private final Work work;

	CancellableLines(Work work) {
		this.work = work;
	}

	@Override
	public int next() {
		return lines.next();
	}

	@Override
	public void setText(String text) {
		work.check();
		lines.setText(text);
	}
}
