/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.export.internal.attached;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.apache.pdfbox.pdmodel.font.FontMappers;

/**
 * What runs in the process that reads PDFs: for each it gets the number of characters that are wanted, the number of bytes,
 * and the bytes. It answers with whether there was time to read it, the number of bytes of the text in UTF-8, and these. It
 * ends with its input, or when a PDF takes too long.
 */
public final class PdfTextProgram {

	private PdfTextProgram() {
	}

	/** @param arguments the seconds that one PDF may take */
	public static void main(String[] arguments) throws IOException, InterruptedException {
		FontMappers.set(new OneFont());
		DataOutputStream out = new DataOutputStream(System.out);
		System.setOut(System.err);
		serve(new DataInputStream(new BufferedInputStream(System.in, 1 << 16)), out, Duration.ofSeconds(Long.parseLong(arguments[0])));
	}

	private static void serve(DataInputStream in, DataOutputStream out, Duration limit) throws IOException, InterruptedException {
		try {
			while (true) {
				PdfText pdf = new PdfText(in.readInt());
				byte[] content = in.readNBytes(in.readInt());
				boolean finished = finishes(() -> pdf.read(content), limit);
				byte[] text = pdf.soFar().getBytes(StandardCharsets.UTF_8);
				out.writeBoolean(finished);
				out.writeInt(text.length);
				out.write(text);
				out.flush();
				if (!finished) {
					return; // with the thread that is still at work
				}
			}
		} catch (EOFException e) {
			// Nobody asks any more.
		}
	}

	private static boolean finishes(Runnable work, Duration limit) throws InterruptedException {
		FutureTask<Void> task = new FutureTask<>(work, null);
		Thread.ofPlatform().daemon().start(task);
		try {
			task.get(limit.toSeconds(), TimeUnit.SECONDS);
			return true;
		} catch (ExecutionException e) {
			return true; // e.g. nested too deeply: what was read before that counts
		} catch (TimeoutException e) {
			return false;
		}
	}
}
