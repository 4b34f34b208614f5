/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal;

import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;

import org.fieldbench.kb.Attachment;
import org.fieldbench.ui.Column;
import org.fieldbench.ui.ColumnSpec;

/** The columns of the attachments. */
enum AttachmentColumn implements Column<Attachment> {

	NAME("Name", 40, false, Attachment::name, Comparator.comparing(Attachment::name, String.CASE_INSENSITIVE_ORDER)),
	SIZE("Bytes", 18, true, file -> String.format(Locale.ROOT, "%,d", file.size()), Comparator.comparingLong(Attachment::size)),
	SHA256("SHA-256", 42, false, Attachment::sha256, Comparator.comparing(Attachment::sha256));

	private final ColumnSpec<Attachment> spec;

	AttachmentColumn(String title, int weight, boolean right, Function<Attachment, String> text, Comparator<Attachment> order) {
		spec = new ColumnSpec<>(title, weight, right, text, order);
	}

	@Override
	public ColumnSpec<Attachment> spec() {
		return spec;
	}
}
