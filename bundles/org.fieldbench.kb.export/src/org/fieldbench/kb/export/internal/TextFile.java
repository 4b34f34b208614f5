/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.export.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

import org.fieldbench.kb.Attachment;

/** Articles as plain text, in UTF-8 with LF, one after another. */
final class TextFile implements Maker {

	private static final String BETWEEN = "\n" + "=".repeat(80) + "\n\n";

	@Override
	public void make(List<Sheet> sheets, OutputStream out, Work work) throws IOException {
		String text = sheets.stream().map(sheet -> of(sheet, work)).collect(Collectors.joining(BETWEEN));
		out.write(text.getBytes(StandardCharsets.UTF_8));
	}

	static String of(Sheet sheet, Work work) {
		String text = work.renderer().toText(sheet.article());
		String revision = "Revision      " + sheet.revision() + sheet.date().map(date -> " of " + date).orElse("") + "\n";
		int second = text.indexOf('\n') + 1;
		String attachments = sheet.attachments().stream().map(TextFile::line).collect(Collectors.joining("\n"));
		return text.substring(0, second) + revision + text.substring(second)
				+ (attachments.isEmpty() ? "" : "\nAttachments (not in this file):\n" + attachments + "\n");
	}

	private static String line(Attachment file) {
		return "  " + file.name() + ", " + file.size() + " bytes, SHA-256 " + file.sha256();
	}
}
