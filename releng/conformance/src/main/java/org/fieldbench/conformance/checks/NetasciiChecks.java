/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.conformance.checks;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.fieldbench.conformance.Bench;
import org.fieldbench.conformance.Check;
import org.fieldbench.conformance.Client;
import org.fieldbench.conformance.Download;
import org.fieldbench.conformance.Failed;
import org.fieldbench.conformance.Reply;
import org.fieldbench.conformance.Wire;

/** Line ends of text files. The test files have LF, so a server on another system may send them as they are. */
public final class NetasciiChecks {

	private static final int OPTION_REFUSED = 8;

	private NetasciiChecks() {
	}

	public static List<Check> all() {
		return List.of(
				Check.of("netascii-line-ends", "1350 §1, 764", "A line's end goes out as CR LF", bench -> read(bench, "text-lf")),
				Check.of("netascii-cr", "764", "A lone CR goes out as CR NUL", bench -> read(bench, "text-cr")),
				Check.of("netascii-edge-lf", "764", "CR LF may be split over two blocks", bench -> read(bench, "text-edge-lf")),
				Check.of("netascii-edge-cr", "764", "CR NUL may be split over two blocks", bench -> read(bench, "text-edge-cr")),
				Check.of("netascii-multiple", "1350 §6", "The size on the wire decides whether an empty block ends it", bench -> {
					Download download = read(bench, "text-exact");
					Failed.unless(download.blocks() == download.bytes().length / Wire.BLOCK + 1, download.blocks() + " blocks");
				}),
				Check.of("netascii-tsize", "2349", "tsize is left out or refused for netascii, or is the size on the wire", NetasciiChecks::size));
	}

	private static Download read(Bench bench, String name, String... options) throws Exception {
		try (Client client = bench.client()) {
			Reply first = client.begin(Wire.request(Wire.READ, name, "netascii", options)).next();
			Download download = Download.from(client, first);
			Failed.unless(Arrays.equals(encode(bench.files().content(name)), download.bytes()),
					'"' + escaped(download.bytes()) + "\" came");
			return download;
		}
	}

	private static byte[] encode(byte[] file) {
		String text = new String(file, StandardCharsets.ISO_8859_1);
		return text.replace("\r", "\r\0").replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1);
	}

	/** The end of it is where the faults are. */
	private static String escaped(byte[] bytes) {
		String text = new String(bytes, StandardCharsets.ISO_8859_1).replace("\r", "<CR>").replace("\n", "<LF>").replace("\0", "<NUL>");
		return text.length() > 40 ? "…" + text.substring(text.length() - 40) : text;
	}

	private static void size(Bench bench) throws Exception {
		bench.need("tsize");
		try (Client client = bench.client()) {
			if (client.begin(Wire.request(Wire.READ, "text-edge-lf", "netascii", "tsize", "0")).next().is(Wire.ERROR, OPTION_REFUSED)) {
				return;
			}
		}
		Download download = read(bench, "text-edge-lf", "tsize", "0");
		String size = download.options().get("tsize");
		Failed.unless(size == null || size.equals(Integer.toString(download.bytes().length)),
				"tsize=" + size + " for " + download.bytes().length + " bytes");
	}
}
