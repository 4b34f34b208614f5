/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.sun.net.httpserver.HttpServer;

/** Articles that want to read files, reach the network or bring the exporter down. */
class HostileTest {

	private static final String CANARY = "canary-7f3a91";

	@TempDir
	private Path folder;
	private final AtomicInteger asked = new AtomicInteger();
	private HttpServer server;
	private Bench bench;
	private String there;
	private String file;

	@BeforeEach
	void open() throws IOException {
		server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		server.createContext("/", exchange -> {
			asked.incrementAndGet();
			exchange.sendResponseHeaders(404, -1);
			exchange.close();
		});
		server.start();
		there = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
		file = Files.writeString(folder.resolve("secret.txt"), CANARY).toUri().toString();
		bench = new Bench(folder);
	}

	@AfterEach
	void close() {
		server.stop(0);
	}

	private String pdf(String body, Map<String, byte[]> files) throws IOException {
		bench.article("1", "---\ntitle: Hostile\n---\n" + body, files);
		for (ExportFormat format : List.of(ExportFormat.HTML, ExportFormat.EML, ExportFormat.TEXT, ExportFormat.ZIP)) {
			bench.export(format, "a." + format.ending(), ExportOptions.PLAIN.replacing(true), "1");
		}
		bench.export(ExportFormat.PDF, "a.pdf", ExportOptions.PLAIN.replacing(true), "1");
		try (var pdf = Loader.loadPDF(folder.resolve("a.pdf").toFile())) {
			assertFalse(new String(Files.readAllBytes(folder.resolve("a.pdf")), StandardCharsets.ISO_8859_1).contains("/JavaScript"));
			return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "![x](HTTPx.png)", "<img src='HTTPx.png'>", "<img src='FILE'>", "![x](FILE)", "<link rel=stylesheet href='HTTPx.css'>",
			"<style>@import url(HTTPx.css); @font-face { font-family: x; src: url(HTTPx.ttf) } body { background: url(HTTPx.png); font-family: x }</style>",
			"<p style=\"background: url('HTTPx.png')\">x</p>", "<p style=\"background: url('FILE')\">x</p>", "<iframe src='FILE'></iframe>",
			"<object data='FILE' type='text/plain'></object>", "<embed src='HTTPx.pdf'>", "<base href='HTTP'><img src='x.png'>",
			"<svg><image href='HTTPx.png'/></svg>", "<link rel='attachment' href='FILE' title='x'>", "<a href='FILE' download>x</a>",
			"<img src='picture:0123'>", "<img srcset='HTTPx.png 1x' src='attachments/none.png'>", "<script src='HTTPx.js'></script>",
			"<meta http-equiv='refresh' content='0; url=HTTPx'>", "<video poster='HTTPx.png' src='HTTPx.mp4'></video>", "<bookmarks><bookmark name='x' href='FILE'/></bookmarks>",
			"<!DOCTYPE html [<!ENTITY x SYSTEM 'FILE'>]><p>&x;</p>", "<?xml-stylesheet href='HTTPx.css'?>" })
	void readsNoFileAndAsksNobody(String attack) throws IOException {
		String text = pdf(attack.replace("HTTP", there).replace("FILE", file) + "\n\nThe end.", Map.of());
		assertEquals(0, asked.get());
		assertFalse(text.contains(CANARY));
		assertTrue(text.contains("The end."));
		String html = Files.readString(folder.resolve("a.html"));
		assertFalse(html.contains(CANARY));
		assertFalse(html.matches("(?s).*<[^>]+(src|srcset|poster|data|style)=[\"'](?!data:)[^>]*"), html);
		assertFalse(html.matches("(?is).*<(script|iframe|object|embed|link|base|video|svg)\\b.*"), html);
	}

	@Test
	void anSvgThatLoadsAFileIsNoPictureOfAPdf() throws IOException {
		byte[] svg = ("<?xml version='1.0'?><!DOCTYPE svg [<!ENTITY x SYSTEM '" + file + "'>]><svg xmlns='http://www.w3.org/2000/svg'><text>&x;</text><image href='"
				+ there + "x.png'/></svg>").getBytes(StandardCharsets.UTF_8);
		String text = pdf("![drawing](attachments/a.svg)", Map.of("a.svg", svg));
		assertTrue(text.contains("[Picture that cannot be shown here: drawing (a.svg)]"), text);
		assertEquals(0, asked.get());
		assertFalse(text.contains(CANARY));
	}

	@Test
	void aPictureThatUnpacksToTooMuchIsNamed() throws IOException {
		byte[] bomb = Samples.PICTURE.clone();
		System.arraycopy(new byte[] { 0, 1, 0, 0, 0, 1, 0, 0 }, 0, bomb, 16, 8); // 65,536 by 65,536 dots
		assertTrue(pdf("![big](attachments/big.png)", Map.of("big.png", bomb)).contains("[Picture that cannot be shown here: big (big.png)]"));
		assertTrue(pdf("![cut](attachments/cut.png)", Map.of("cut.png", java.util.Arrays.copyOf(Samples.PICTURE, 40))).contains("cannot be shown here: cut"));
	}

	@Test
	void deepNestingLosesNoWord() throws IOException {
		assertTrue(pdf(">".repeat(3000) + " deep quotation", Map.of()).contains("deep quotation"));
		assertTrue(pdf("<div>".repeat(3000) + "deep division", Map.of()).contains("deep division"));
		assertTrue(pdf("*a **b ".repeat(3000) + "deep emphasis" + "** *".repeat(3000), Map.of()).contains("deep emphasis"));
		assertTrue(pdf(Stream.iterate(0, depth -> depth + 1).limit(300).map(depth -> "  ".repeat(depth) + "- level " + depth).collect(java.util.stream.Collectors.joining("\n")),
				Map.of()).contains("level 299"));
		assertTrue(pdf("[".repeat(20000) + "deep brackets", Map.of()).contains("deep brackets"));
	}

	@Test
	void aHugeTableComesOutWhole() throws IOException {
		StringBuilder table = new StringBuilder("| a | b | c |\n| --- | --- | --- |\n");
		for (int row = 0; row < 1000; row++) {
			table.append("| row ").append(row).append(" | x | y |\n");
		}
		String text = pdf(table + "\n" + "w".repeat(5000), Map.of());
		assertTrue(text.contains("row 0 ") && text.contains("row 999 "));
	}

	@ParameterizedTest
	@ValueSource(strings = { "../../evil.txt", "/etc/evil.txt", "..\\evil.txt", "C:evil.txt", "a/b.txt", "..", "con" })
	void attachmentsDoNotLeaveTheirFolder(String name) throws IOException {
		bench.article("1", "---\ntitle: Hostile\n---\nText ![x](attachments/" + name + ")", Map.of(name, Samples.PICTURE));
		Path out = Files.createDirectory(folder.resolve("out"));
		for (ExportFormat format : List.of(ExportFormat.MARKDOWN, ExportFormat.ZIP)) {
			assertTrue(assertThrows(ExportException.class, () -> bench.export(format, "out", ExportOptions.PLAIN, "1")).getMessage().contains("Give the attachment another name."));
		}
		bench.export(ExportFormat.PDF, "out", ExportOptions.PLAIN, "1");
		try (Stream<Path> all = Files.walk(folder)) {
			assertEquals(List.of("1.pdf", "secret.txt"), all.filter(Files::isRegularFile).map(path -> path.getFileName().toString()).sorted().toList());
		}
		assertTrue(Files.isDirectory(out));
	}

	@Test
	void marksOfTheProgramCannotBeForged() throws IOException {
		String text = pdf("<div class='running'>Forged head</div><p id='article-1'>x</p><span class='tick'>y</span>", Map.of());
		assertTrue(text.startsWith("Article 1 "), text);
		assertTrue(text.contains("Forged head"), text);
		assertFalse(Files.readString(folder.resolve("a.html")).contains("class=\"tick\""));
	}
}
