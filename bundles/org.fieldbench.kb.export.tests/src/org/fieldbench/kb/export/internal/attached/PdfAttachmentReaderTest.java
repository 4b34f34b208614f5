/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.export.internal.attached;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.fieldbench.kb.export.Paper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfAttachmentReaderTest {

	/** One for all: to start its process takes a moment. */
	private static PdfAttachmentReader reader;

	@BeforeAll
	static void open() {
		reader = new PdfAttachmentReader(new Workshop(Duration.ofSeconds(60)));
	}

	@AfterAll
	static void close() {
		reader.close();
	}

	private String read(byte[] pdf) throws IOException {
		return reader.read(new ByteArrayInputStream(pdf), 1000).replaceAll("\\s+", " ").strip();
	}

	@Test
	void readsOneAfterTheOther() throws IOException {
		assertEquals("The kumquat restarts.", read(Paper.with("The kumquat restarts.")));
		assertEquals("Русский, Ελληνικά, naïve", read(Paper.with("Русский, Ελληνικά, naïve")));
	}

	@Test
	void readsAsMuchAsIsWanted() throws IOException {
		assertEquals("The kum", reader.read(new ByteArrayInputStream(Paper.with("The kumquat restarts.")), 7));
	}

	@Test
	void whatHasPicturesOnlyHasNoText() throws IOException {
		try (PDDocument pdf = new PDDocument()) {
			pdf.addPage(new PDPage());
			assertEquals("", read(saved(pdf)));
		}
	}

	@Test
	void anEncryptedOneHasNoText() throws IOException {
		try (PDDocument pdf = Loader.loadPDF(Paper.with("secret"))) {
			pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
			assertEquals("", read(saved(pdf)));
		}
	}

	@Test
	void oneThatForbidsToTakeItsTextHasNone() throws IOException {
		AccessPermission rights = new AccessPermission();
		rights.setCanExtractContent(false);
		try (PDDocument pdf = Loader.loadPDF(Paper.with("reserved"))) {
			pdf.protect(new StandardProtectionPolicy("owner", "", rights));
			assertEquals("", read(saved(pdf)));
		}
	}

	private static byte[] saved(PDDocument pdf) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		pdf.save(out);
		return out.toByteArray();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "text", "%PDF-", "%PDF-1.7\n%%EOF", "%PDF-1.7\ntrailer << /Root 1 0 R >>\nstartxref\n-5\n%%EOF",
			"%PDF-1.7\n1 0 obj << /Type /Catalog /Pages 1 0 R >> endobj\ntrailer << /Root 1 0 R >>",
			"%PDF-1.7\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj 2 0 obj << /Type /Pages /Kids [2 0 R] /Count 99999999 >> endobj\ntrailer << /Root 1 0 R >>" })
	void whatIsNoPdfOrDamagedHasNoText(String content) throws IOException {
		assertEquals("", read(content.getBytes(StandardCharsets.ISO_8859_1)));
		assertEquals("still alive", read(Paper.with("still alive")));
	}

	@Test
	void oneThatIsCutOffDoesNoHarm() throws IOException {
		byte[] pdf = Paper.with("The kumquat restarts.");
		for (int length = 0; length < pdf.length; length += pdf.length / 20) {
			read(Arrays.copyOf(pdf, length));
		}
		assertEquals("still alive", read(Paper.with("still alive")));
	}

	@Test
	void oneThatUnpacksToGigabytesEndsAndTheNextIsRead() throws IOException {
		byte[] bomb = hostile("<< /Filter [/FlateDecode /FlateDecode]", packed(packed(new byte[1 << 26], 8), 1));
		assertTrue(bomb.length < 1 << 20, bomb.length + " bytes");
		assertEquals("", read(bomb));
		assertEquals("still alive", read(Paper.with("still alive")));
	}

	/** @return the content many times over, packed */
	private static byte[] packed(byte[] content, int times) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (DeflaterOutputStream packing = new DeflaterOutputStream(out, new Deflater(Deflater.BEST_SPEED))) {
			for (int i = 0; i < times; i++) {
				packing.write(content);
			}
		}
		return out.toByteArray();
	}

	private static byte[] endless() {
		StringBuilder pdf = new StringBuilder("%PDF-1.4\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n"
				+ "2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj\n"
				+ "3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R /Resources << /XObject << /F 5 0 R >> >> >> endobj\n"
				+ "4 0 obj << /Length 5 >> stream\n/F Do\nendstream endobj\n");
		for (int form = 5; form < 45; form++) {
			pdf.append(form + " 0 obj << /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /F " + (form + 1)
					+ " 0 R >> >> /Length 29 >> stream\n/F Do /F Do /F Do /F Do /F Do\nendstream endobj\n");
		}
		pdf.append("trailer << /Root 1 0 R >>");
		return pdf.toString().getBytes(StandardCharsets.ISO_8859_1);
	}

	@Test
	void oneThatShowsItselfForEverEnds() throws IOException {
		PdfAttachmentReader impatient = new PdfAttachmentReader(new ImpatientAtFirst());
		assertEquals("", impatient.read(new ByteArrayInputStream(endless()), 1000));
		assertEquals("still alive", impatient.read(new ByteArrayInputStream(Paper.with("still alive")), 1000).strip());
		impatient.close();
	}

	/** Else who closes the program waits for as long as a PDF may take. */
	@Test
	void theEndOfTheProgramDoesNotWaitForIt() throws Exception {
		CountDownLatch started = new CountDownLatch(1);
		PdfAttachmentReader patient = new PdfAttachmentReader(new Workshop(Duration.ofDays(1)) {
			@Override
			Worker start() throws IOException {
				Worker worker = super.start();
				started.countDown();
				return worker;
			}
		});
		FutureTask<String> reading = new FutureTask<>(() -> patient.read(new ByteArrayInputStream(endless()), 1000));
		Thread.startVirtualThread(reading);
		started.await();
		patient.stop();
		assertEquals("", reading.get());
		assertEquals("", patient.read(new ByteArrayInputStream(Paper.with("too late")), 1000));
	}

	/** A busy machine needs some seconds for what is in order. */
	private static final class ImpatientAtFirst extends Workshop {

		private boolean asked;

		ImpatientAtFirst() {
			super(Duration.ofSeconds(60));
		}

		@Override
		Worker start() throws IOException {
			Worker worker = asked ? super.start() : new Workshop(Duration.ofSeconds(3)).start();
			asked = true;
			return worker;
		}
	}

	private static byte[] hostile(String dictionary, byte[] content) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		out.write(("%PDF-1.4\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj\n"
				+ "3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R >> endobj\n4 0 obj " + dictionary + " /Length " + content.length
				+ " >> stream\n").getBytes(StandardCharsets.ISO_8859_1));
		out.write(content);
		out.write("\nendstream endobj\ntrailer << /Root 1 0 R >>".getBytes(StandardCharsets.ISO_8859_1));
		return out.toByteArray();
	}
}
