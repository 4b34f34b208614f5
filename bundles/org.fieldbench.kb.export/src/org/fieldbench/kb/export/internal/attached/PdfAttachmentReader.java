/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.export.internal.attached;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.fieldbench.kb.search.AttachmentTextReader;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/**
 * Reads PDFs for the search, in a process of its own: a file of a megabyte can unpack to gigabytes, or keep a reader busy for
 * ever, and neither may happen to the program. The process is kept for some seconds, since PDFs come in numbers.
 */
@Component
public final class PdfAttachmentReader implements AttachmentTextReader {

	private static final int MOST_BYTES = 64 << 20;
	private static final int IDLE_SECONDS = 10;

	private final Workshop workshop;
	private volatile Workshop.Worker worker;
	private volatile boolean stopped;
	private long uses;

	public PdfAttachmentReader() {
		this(new Workshop(Duration.ofSeconds(20)));
	}

	PdfAttachmentReader(Workshop workshop) {
		this.workshop = workshop;
	}

	@Override
	public Set<String> endings() {
		return Set.of("pdf");
	}

	@Override
	public synchronized String read(InputStream content, int most) throws IOException {
		byte[] pdf = content.readNBytes(MOST_BYTES + 1);
		if (pdf.length > MOST_BYTES || !isPdf(pdf)) {
			return "";
		}
		try {
			return ask(pdf, most);
		} catch (IOException e) {
			System.getLogger(PdfAttachmentReader.class.getName()).log(System.Logger.Level.INFO, "A PDF could not be read for the search index within its limits.", e);
			close();
			return "";
		}
	}

	/** Acrobat takes it among the first 1,024 bytes. */
	private static boolean isPdf(byte[] content) {
		return new String(content, 0, Math.min(content.length, 1024), java.nio.charset.StandardCharsets.ISO_8859_1).contains("%PDF-");
	}

	private String ask(byte[] pdf, int most) throws IOException {
		if (worker == null) {
			worker = workshop.start();
		}
		if (stopped) {
			throw new IOException("The program ends.");
		}
		String text = worker.read(pdf, most);
		if (!worker.isUsable()) {
			close();
		}
		long use = ++uses;
		CompletableFuture.delayedExecutor(IDLE_SECONDS, TimeUnit.SECONDS).execute(() -> closeUnlessUsed(use));
		return text;
	}

	private synchronized void closeUnlessUsed(long use) {
		if (use == uses) {
			close();
		}
	}

	/** Does not wait for a PDF that is being read: the program ends. */
	@Deactivate
	void stop() {
		stopped = true;
		Workshop.Worker busy = worker;
		if (busy != null) {
			busy.close();
		}
	}

	synchronized void close() {
		if (worker != null) {
			worker.close();
			worker = null;
		}
	}
}
