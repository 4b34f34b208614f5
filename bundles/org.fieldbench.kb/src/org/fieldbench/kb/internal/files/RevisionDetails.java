/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.files;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.fieldbench.kb.Attachment;
import org.fieldbench.kb.Revision;
import org.fieldbench.kb.internal.text.YamlText;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** The file that says what a revision is, in YAML. */
final class RevisionDetails {

	/** Every value is a text: an author may be called 007. */
	private static final LoadSettings SETTINGS = LoadSettings.builder().setSchema(new FailsafeSchema()).build();

	private RevisionDetails() {
	}

	static String write(Revision revision) {
		StringBuilder text = new StringBuilder();
		line(text, "number", String.valueOf(revision.number()));
		line(text, "kind", revision.kind().key());
		line(text, "author", revision.author());
		revision.time().ifPresent(time -> line(text, "time", time.toString()));
		line(text, "comment", revision.comment());
		line(text, "sha256", revision.sha256());
		text.append(revision.attachments().isEmpty() ? "" : "attachments:\n");
		revision.attachments().forEach(attachment -> write(text, attachment));
		return text.toString();
	}

	private static void write(StringBuilder text, Attachment attachment) {
		line(text.append("  - "), "name", attachment.name());
		line(text.append("    "), "size", String.valueOf(attachment.size()));
		line(text.append("    "), "sha256", attachment.sha256());
	}

	private static void line(StringBuilder text, String key, String value) {
		text.append(key).append(": ").append(YamlText.of(value)).append('\n');
	}

	/** @throws IOException if it is not what {@link #write} writes */
	static Revision read(String text) throws IOException {
		try {
			Map<?, ?> values = (Map<?, ?>) new Load(SETTINGS).loadFromString(text);
			Object attachments = values.get("attachments");
			return new Revision(Integer.parseInt(said(values, "number")), kind(said(values, "kind")), said(values, "author"),
					Optional.ofNullable(values.get("time")).map(Object::toString).map(Instant::parse), said(values, "comment"),
					said(values, "sha256"), attachments == null ? List.of()
							: ((List<?>) attachments).stream().map(entry -> attachment((Map<?, ?>) entry)).toList());
		} catch (YamlEngineException | ClassCastException | NullPointerException | IllegalArgumentException | DateTimeException e) {
			throw new IOException("It is no description of a revision.", e);
		}
	}

	private static Attachment attachment(Map<?, ?> values) {
		return new Attachment(said(values, "name"), Long.parseLong(said(values, "size")), said(values, "sha256"));
	}

	private static Revision.Kind kind(String key) {
		return Revision.Kind.valueOf(key.toUpperCase(Locale.ROOT));
	}

	private static String said(Map<?, ?> values, String key) {
		return values.get(key).toString();
	}
}
