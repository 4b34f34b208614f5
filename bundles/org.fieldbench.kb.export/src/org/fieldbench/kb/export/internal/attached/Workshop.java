/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.export.internal.attached;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.apache.commons.logging.LogFactory;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Starts processes that read PDFs. */
class Workshop {

	private static final List<String> FRUGAL = List.of("-Xmx256m", "-Xss2m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError",
			"-Djava.awt.headless=true");

	private final Duration limit;

	/** @param limit for one PDF; after twice as long its process is ended from outside */
	Workshop(Duration limit) {
		this.limit = limit;
	}

	Worker start() throws IOException {
		List<String> command = Stream.of(List.of(java()), FRUGAL, List.of("-cp", classPath(), PdfTextProgram.class.getName(), String.valueOf(limit.toSeconds()))).flatMap(List::stream).toList();
		return new Worker(new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start(), limit.multipliedBy(2));
	}

	private static String java() {
		return Path.of(System.getProperty("java.home"), "bin", File.separatorChar == '\\' ? "java.exe" : "java").toString();
	}

	private static String classPath() throws IOException {
		List<String> places = new ArrayList<>();
		for (Class<?> type : List.of(PdfTextProgram.class, PDDocument.class, TrueTypeFont.class, RandomAccessRead.class, LogFactory.class)) {
			places.add(place(type.getProtectionDomain().getCodeSource().getLocation()).toString());
		}
		return String.join(File.pathSeparator, places);
	}

	/** @param location of a jar: OSGi leaves blanks in it as they are, which other class loaders do not */
	static File place(URL location) throws IOException {
		File asItIs = new File(location.getPath());
		if (asItIs.exists()) {
			return asItIs;
		}
		try {
			return new File(location.toURI());
		} catch (URISyntaxException | IllegalArgumentException e) {
			throw new IOException("There is no file " + location, e);
		}
	}

	/** A process that reads one PDF after the other. */
	static final class Worker implements AutoCloseable {

		private final Process process;
		private final Duration patience;
		private final DataOutputStream to;
		private final DataInputStream from;
		private boolean isUsable = true;

		Worker(Process process, Duration patience) {
			this.process = process;
			this.patience = patience;
			to = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16));
			from = new DataInputStream(process.getInputStream());
		}

		/**
		 * @return the text as far as it was read
		 * @throws IOException if it took too much; then the process has ended
		 */
		String read(byte[] pdf, int most) throws IOException {
			CompletableFuture<Void> end = new CompletableFuture<Void>().completeOnTimeout(null, patience.toSeconds(), TimeUnit.SECONDS);
			end.thenRun(process::destroyForcibly);
			try {
				to.writeInt(most);
				to.writeInt(pdf.length);
				to.write(pdf);
				to.flush();
				isUsable = from.readBoolean();
				return new String(from.readNBytes(from.readInt()), StandardCharsets.UTF_8);
			} finally {
				end.cancel(false);
			}
		}

		/** @return whether it can read another one; it ends with one that takes too long */
		boolean isUsable() {
			return isUsable;
		}

		@Override
		public void close() {
			process.destroyForcibly();
		}
	}
}
