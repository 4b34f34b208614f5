/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.conformance.checks;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.fieldbench.conformance.Bench;
import org.fieldbench.conformance.Check;
import org.fieldbench.conformance.Client;
import org.fieldbench.conformance.Failed;
import org.fieldbench.conformance.NotOffered;
import org.fieldbench.conformance.Reply;
import org.fieldbench.conformance.TestFiles;
import org.fieldbench.conformance.Wire;

/** What names may reach. */
public final class NameChecks {

	private static final int NOT_FOUND = 1;

	/** Ways out of the served folder. */
	private static final String[][] WAYS_OUT = { { "dots", "../" + TestFiles.OUTSIDE }, { "dots-inside", "sub/../../" + TestFiles.OUTSIDE },
			{ "dots-backslash", "..\\" + TestFiles.OUTSIDE }, { "dots-slash", "/../" + TestFiles.OUTSIDE },
			{ "absolute", "/etc/passwd" }, { "drive", "C:\\Windows\\win.ini" }, { "unc", "\\\\localhost\\c$\\Windows\\win.ini" } };

	private NameChecks() {
	}

	public static List<Check> all() {
		List<Check> checks = new ArrayList<>();
		checks.add(Check.of("name-missing", "1350 §5", "A name that does not exist gets ERROR 1", NameChecks::missing));
		checks.add(Check.of("name-folder", "1350 §7", "A folder's name gets an ERROR", bench -> refused(bench, "sub")));
		checks.add(Check.of("name-sub-folder", Check.PRACTICE, "A file in a folder below is served", bench -> bench.fetch("sub/inside")));
		checks.add(Check.of("name-backslash", Check.PRACTICE, "Also when the client writes a backslash", bench -> same(bench, "sub\\inside")));
		checks.add(Check.of("name-slash", Check.PRACTICE, "A leading slash means the served folder", bench -> same(bench, "/sub/inside")));
		for (String[] way : WAYS_OUT) {
			checks.add(Check.of("out-" + way[0], Check.PRACTICE, '`' + way[1].replace(TestFiles.OUTSIDE, "file") + "` gets an ERROR, not a file",
					bench -> refused(bench, way[1])));
		}
		checks.add(Check.of("out-link", Check.PRACTICE, "A symbolic link that leaves the folder gets an ERROR", NameChecks::link));
		checks.add(Check.of("name-reserved", Check.PRACTICE, "Windows' reserved names (CON, NUL.txt, com1) get an ERROR", bench -> {
			for (String name : List.of("CON", "NUL.txt", "com1", "sub/aux")) {
				refused(bench, name);
			}
		}));
		checks.add(Check.of("error-no-path", Check.PRACTICE, "No ERROR's text names a folder of the server", NameChecks::noPath));
		return checks;
	}

	private static Reply refused(Bench bench, String name) throws Exception {
		try (Client client = bench.client()) {
			return client.read(name).expectError();
		}
	}

	private static void missing(Bench bench) throws Exception {
		Reply reply = refused(bench, "no-such-file");
		Failed.unless(reply.number() == NOT_FOUND, reply + " instead of ERROR 1");
	}

	private static void same(Bench bench, String name) throws Exception {
		try (Client client = bench.client()) {
			Reply reply = client.read(name).next();
			Failed.unless(reply.is(Wire.DATA, 1), reply + " for " + name);
			Failed.unless(Arrays.equals(reply.block(), bench.files().content("sub/inside")), "another file came");
		}
	}

	private static void link(Bench bench) throws Exception {
		if (!Files.exists(bench.files().root().resolve(TestFiles.LINK_OUT), LinkOption.NOFOLLOW_LINKS)) {
			throw new NotOffered("no symbolic links here");
		}
		refused(bench, TestFiles.LINK_OUT);
	}

	private static void noPath(Bench bench) throws Exception {
		String folder = bench.files().root().getParent().toString().toLowerCase(Locale.ROOT);
		for (String name : List.of("no-such-file", "sub", "sub/none", "../" + TestFiles.OUTSIDE, "/etc/none", TestFiles.LINK_OUT, "size-1/x")) {
			try (Client client = bench.client()) {
				Reply reply = client.read(name).next();
				Failed.unless(!reply.is(Wire.ERROR) || !reply.text().toLowerCase(Locale.ROOT).contains(folder), "\"" + hidden(bench, reply) + '"');
			}
		}
	}

	/** The report itself is not to name this computer's folders. */
	private static String hidden(Bench bench, Reply reply) {
		return reply.text().replace(bench.files().root().toString(), "ROOT").replace(bench.files().root().getParent().toString(), "PARENT");
	}
}
