/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.apache.james.mime4j.dom.BinaryBody;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailTest {

	@TempDir
	private Path folder;
	private Bench bench;

	@BeforeEach
	void open() throws IOException {
		bench = new Bench(folder).alert().article("7", "---\ntitle: 'Größe: Ελληνικά'\n---\nShort & sweet: 100 %\n\nNext.", Map.of());
	}

	private Message mail(ExportOptions options, String... ids) throws IOException {
		bench.export(ExportFormat.EML, "a.eml", options.replacing(true), ids);
		try (InputStream in = Files.newInputStream(folder.resolve("a.eml"))) {
			return Message.Builder.of(in).build();
		}
	}

	@Test
	void aDraftHasTheTextAndThePdf() throws IOException {
		Message mail = mail(ExportOptions.PLAIN.to(List.of("ann@example.org", "Bob Bär <bob@example.org>")), "212");
		assertEquals("Field Alert #212 Boot code update may solve hang problem on IP phones", mail.getSubject());
		assertEquals(2, mail.getTo().size());
		assertEquals("1", mail.getHeader().getField("X-Unsent").getBody());
		Multipart parts = (Multipart) mail.getBody();
		assertTrue(content((TextBody) parts.getBodyParts().get(0).getBody()).contains("enter **47427 to enter safe mode"));
		Entity pdf = parts.getBodyParts().get(1);
		assertEquals("application/pdf", pdf.getMimeType());
		assertEquals("article-212.pdf", pdf.getFilename());
		try (var loaded = Loader.loadPDF(bytes((BinaryBody) pdf.getBody()))) {
			assertTrue(loaded.getNumberOfPages() >= 2);
		}
	}

	@Test
	void anySubjectIsReadBackAndTheFileIsAscii() throws IOException {
		assertEquals("Article 7: Größe: Ελληνικά", mail(ExportOptions.PLAIN, "7").getSubject());
		byte[] raw = Files.readAllBytes(folder.resolve("a.eml"));
		assertArrayEquals(raw, new String(raw, StandardCharsets.US_ASCII).getBytes(StandardCharsets.US_ASCII));
		assertTrue(new String(raw, StandardCharsets.US_ASCII).lines().allMatch(line -> line.length() <= 998));
		assertEquals("Field Alert #212 Boot code update may solve hang problem on IP phones and 1 more", mail(ExportOptions.PLAIN, "212", "7").getSubject());
	}

	@ParameterizedTest
	@ValueSource(strings = { "ann", "ann@", "", "a@b.c\r\nBcc: eve@example.org" })
	void whatIsNoAddressIsRefused(String address) {
		String message = assertThrows(ExportException.class, () -> mail(ExportOptions.PLAIN.to(List.of(address)), "7")).getMessage();
		assertTrue(message.endsWith("is no mail address. Write it as name@example.org."), message);
		assertFalse(Files.exists(folder.resolve("a.eml")));
	}

	@Test
	void aTitleCannotBringAFieldOfItsOwn() throws IOException {
		bench.article("8", "---\ntitle: \"x\\r\\nBcc: eve@example.org\"\n---\nText", Map.of());
		Message mail = mail(ExportOptions.PLAIN, "8");
		assertEquals(null, mail.getBcc());
		assertTrue(mail.getSubject().contains("Bcc: eve"));
	}

	@Test
	void aShortArticleFitsIntoAnAddressAndALongOneDoesNot() throws ExportException {
		MailLink brief = bench.exporter().mail("7", List.of("ann@example.org"));
		assertTrue(brief.fits());
		assertTrue(brief.address().startsWith("mailto:ann@example.org?subject=Article%207%3A%20Gr%C3%B6%C3%9Fe"), brief.address());
		assertTrue(brief.address().contains("Short%20%26%20sweet%3A%20100%20%25%0D%0A%0D%0ANext."), brief.address());
		assertFalse(bench.exporter().mail("212", List.of()).fits());
	}

	private static String content(TextBody body) throws IOException {
		return new String(bytes(body), StandardCharsets.UTF_8);
	}

	private static byte[] bytes(org.apache.james.mime4j.dom.SingleBody body) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (InputStream in = body.getInputStream()) {
			in.transferTo(out);
		}
		return out.toByteArray();
	}
}
