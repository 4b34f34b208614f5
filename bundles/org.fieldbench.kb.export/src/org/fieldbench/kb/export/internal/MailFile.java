/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.export.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.field.ParseException;
import org.apache.james.mime4j.field.LenientFieldParser;
import org.apache.james.mime4j.field.address.DefaultAddressParser;
import org.apache.james.mime4j.message.BodyPartBuilder;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.apache.james.mime4j.message.MultipartBuilder;
import org.apache.james.mime4j.stream.RawField;
import org.fieldbench.kb.export.ExportException;

/** A draft of a mail: the text, and the PDF attached. Nothing is sent. */
final class MailFile implements Maker {

	private static final int LONGEST_NAME = 60;

	@Override
	public void make(List<Sheet> sheets, OutputStream out, Work work) throws IOException {
		ByteArrayOutputStream pdf = new ByteArrayOutputStream();
		new PdfFile().make(sheets, pdf, work);
		String text = "The PDF is attached.\n\n" + sheets.stream().map(sheet -> TextFile.of(sheet, work)).collect(Collectors.joining("\n\n"));
		String name = fileName(sheets);
		MultipartBuilder parts = MultipartBuilder.create("mixed")
				.addBodyPart(BodyPartBuilder.create().setBody(text.replace("\n", "\r\n"), StandardCharsets.UTF_8).setContentTransferEncoding("quoted-printable"))
				.addBodyPart(BodyPartBuilder.create().setBody(pdf.toByteArray(), "application/pdf").setContentTransferEncoding("base64")
						.setContentDisposition("attachment", name));
		Message.Builder message = Message.Builder.of().setSubject(subject(sheets)).setDate(Date.from(work.clock().instant())).setBody(parts.build());
		recipients(message, work.options().recipients());
		// Mail programs open a message with this field for writing, not for reading.
		message.addField(field("X-Unsent", "1"));
		new DefaultMessageWriter().writeMessage(message.build(), out);
	}

	private static void recipients(Message.Builder message, List<String> addresses) throws ExportException {
		for (String address : addresses) {
			if (!isAddress(address)) {
				throw new ExportException("\"" + address.replaceAll("\\p{Cc}", "?") + "\" is no mail address. Write it as name@example.org.");
			}
		}
		try {
			if (!addresses.isEmpty()) {
				message.setTo(addresses.toArray(String[]::new));
			}
		} catch (ParseException e) {
			throw new ExportException("The mail addresses cannot be understood. Write them as name@example.org.", e);
		}
	}

	/** A line end would begin another field. */
	private static boolean isAddress(String address) {
		if (address.chars().anyMatch(Character::isISOControl)) {
			return false;
		}
		try {
			return DefaultAddressParser.DEFAULT.parseMailbox(address).getDomain() != null;
		} catch (ParseException e) {
			return false;
		}
	}

	private static org.apache.james.mime4j.dom.field.ParsedField field(String name, String value) {
		try {
			return LenientFieldParser.parse(new RawField(name, value).toString());
		} catch (org.apache.james.mime4j.MimeException e) {
			throw new IllegalStateException(name + " is a field that a mail may have.", e);
		}
	}

	static String subject(List<Sheet> sheets) {
		String subject = sheets.get(0).heading();
		return sheets.size() == 1 ? subject : subject + " and " + (sheets.size() - 1) + " more";
	}

	private static String fileName(List<Sheet> sheets) {
		String ids = sheets.stream().map(Sheet::id).collect(Collectors.joining("-"));
		return (ids.length() > LONGEST_NAME ? "articles" : "article-" + ids) + ".pdf";
	}
}
