/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.fieldbench.kb.imports.DecodedText;
import org.fieldbench.kb.imports.ImportException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {

	private static final String TEXT = "Größe “A” – 5 € naïve façade, and some more words of plain text\n";
	private static final Charset CP1252 = Charset.forName("windows-1252");

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE" })
	void aByteOrderMarkDecides(String encoding) {
		DecodedText text = TextDecoder.decode(("\uFEFF" + TEXT).getBytes(Charset.forName(encoding)));
		assertEquals(TEXT, text.text());
		assertEquals(encoding, text.encoding());
		assertEquals(List.of(), text.doubts());
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252" })
	void withoutAMarkTheBytesDecide(String encoding) {
		DecodedText text = TextDecoder.decode(TEXT.getBytes(Charset.forName(encoding)));
		assertEquals(TEXT, text.text());
		assertEquals(encoding, text.encoding());
	}

	@ParameterizedTest
	@ValueSource(strings = { "<meta charset='%s'>", "<META http-equiv=Content-Type content=\"text/html; charset=%s\">",
			"<?xml version='1.0' encoding=\"%s\"?>" })
	void aDeclarationDecidesWhereTheBytesAllowIt(String declaration) {
		Charset cyrillic = Charset.forName("windows-1251");
		String page = declaration.formatted("windows-1251") + "<p>Телефон";
		assertEquals(page, TextDecoder.decode(page.getBytes(cyrillic)).text());
	}

	@Test
	void whoDeclaresLatin1MeansCp1252() {
		String page = "<meta charset=iso-8859-1>“5 €”";
		assertEquals(page, TextDecoder.decode(page.getBytes(CP1252)).text());
	}

	@Test
	void contradictionsAreTold() {
		DecodedText utf8 = TextDecoder.decode(("<meta charset=windows-1252>" + TEXT).getBytes(StandardCharsets.UTF_8));
		assertEquals("UTF-8", utf8.encoding());
		assertEquals(List.of("The page declares the encoding windows-1252, but its bytes show UTF-8. UTF-8 was taken."), utf8.doubts());
		DecodedText cp1252 = TextDecoder.decode(("<meta charset=utf-8>" + TEXT).getBytes(CP1252));
		assertTrue(cp1252.text().contains("“A”"));
		assertEquals(List.of("The page declares the encoding utf-8, but its bytes are not valid in it."), cp1252.doubts());
		DecodedText marked = TextDecoder.decode(("\uFEFF<meta charset=latin1>" + TEXT).getBytes(StandardCharsets.UTF_8));
		assertEquals(List.of("The page declares the encoding latin1, but its byte order mark shows UTF-8. UTF-8 was taken."), marked.doubts());
		assertEquals(1, TextDecoder.decode(("<meta charset=utf-16>" + TEXT).getBytes(CP1252)).doubts().size());
		assertEquals(1, TextDecoder.decode("<meta charset=klingon>x\u00e9".getBytes(CP1252)).doubts().size());
	}

	@Test
	void bytesThatMeanNothingAreTold() {
		DecodedText text = TextDecoder.decode(new byte[] { 'a', (byte) 0x81, (byte) 0xE9 });
		assertEquals("a\uFFFDé", text.text());
		assertTrue(text.doubts().getFirst().startsWith("1 character cannot be read"), text.doubts().toString());
	}

	@Test
	void theUserMayKnowBetter() throws ImportException {
		assertEquals("Ђ", TextDecoder.decode(new byte[] { (byte) 0x80 }, "windows-1251").text());
		assertThrows(ImportException.class, () -> TextDecoder.decode(new byte[0], "klingon"));
	}

	@Test
	void linesEndAlike() {
		assertEquals("a\nb\nc", TextDecoder.decode("a\r\nb\rc".getBytes(StandardCharsets.UTF_8)).text());
	}
}
