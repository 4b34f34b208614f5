/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.export.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.fieldbench.files.UnwritableException;
import org.fieldbench.kb.Attachment;
import org.fieldbench.kb.AttachmentNames;
import org.fieldbench.kb.export.ExportException;

/** An article in the form that the knowledge base keeps it in: {@code article.md} and {@code attachments}. */
final class MarkdownFolder {

	private MarkdownFolder() {
	}

	/** The article's file without its folder; what it lacks is told. */
	static void alone(List<Sheet> sheets, OutputStream out, Work work) throws IOException {
		Sheet sheet = sheets.get(0);
		out.write(sheet.open().text().getBytes(StandardCharsets.UTF_8));
		if (!sheet.attachments().isEmpty()) {
			work.remark(sheet.label() + " has attachments that are not in the file: "
					+ String.join(", ", sheet.attachments().stream().map(Attachment::name).toList()) + ". To have them, export to a folder or as zip.");
		}
	}

	static void check(Path folder, boolean replace) throws ExportException {
		if (Files.exists(folder) && !replace) {
			throw new ExportException("There is a folder " + folder + " already. Choose another place, or let it be replaced.");
		}
	}

	/** Writes the folder beside its place, and gives it its name when it is whole. */
	static void write(Path folder, Sheet sheet, Work work) throws ExportException {
		Path unfinished = folder.resolveSibling("." + UUID.randomUUID() + ".tmp");
		Path former = folder.resolveSibling("." + UUID.randomUUID() + ".former");
		try {
			fill(unfinished, sheet, work);
			swap(folder, unfinished, former);
		} catch (ExportException e) {
			throw e;
		} catch (IOException e) {
			throw new ExportException(new UnwritableException(folder, e).getMessage(), e);
		} finally {
			forget(unfinished);
		}
		forget(former);
	}

	private static void swap(Path folder, Path unfinished, Path former) throws IOException {
		boolean present = Files.exists(folder);
		if (present) {
			Files.move(folder, former);
		}
		try {
			Files.move(unfinished, folder);
		} catch (IOException e) {
			if (present) {
				Files.move(former, folder);
			}
			throw e;
		}
	}

	private static void fill(Path folder, Sheet sheet, Work work) throws IOException {
		Files.createDirectory(folder);
		Files.writeString(folder.resolve("article.md"), sheet.open().text());
		if (!sheet.attachments().isEmpty()) {
			Path attachments = Files.createDirectory(folder.resolve("attachments"));
			for (Attachment file : sheet.attachments()) {
				work.check();
				checkName(file);
				try (InputStream in = sheet.content(file)) {
					Files.copy(in, attachments.resolve(file.name()));
				}
			}
		}
	}

	/** A name that came from a file that somebody else wrote must not lead out of the folder. */
	static void checkName(Attachment file) throws ExportException {
		var problem = AttachmentNames.problem(file.name());
		if (problem.isPresent()) {
			throw new ExportException(problem.get() + " Give the attachment another name.");
		}
	}

	private static void forget(Path folder) {
		if (!Files.exists(folder)) {
			return;
		}
		try (Stream<Path> all = Files.walk(folder)) {
			for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(path);
			}
		} catch (IOException e) {
			System.getLogger(MarkdownFolder.class.getName()).log(System.Logger.Level.WARNING, folder + " could not be deleted.", e);
		}
	}
}
