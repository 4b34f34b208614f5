/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.fieldbench.catalog.registry.Catalogs;
import org.fieldbench.cli.Verb;
import org.fieldbench.cli.internal.CommandLineBench;
import org.fieldbench.firmware.FirmwareBench;
import org.fieldbench.samples.SampleBundle;
import org.fieldbench.session.practice.Practices;
import org.fieldbench.testing.Altigen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** Keys through a pipe, files over real TFTP on loopback. */
class PractiseVerbTest {

	private static final String TO_RECEIVING = "**3 enter\n**47427\n1\n1 enter enter enter\n127*0*0*1 enter\n1\n1\n0\n";

	@TempDir
	private Path folder;

	private final Catalogs catalogs = Altigen.catalogs();
	private String typed = "";
	private final CommandLineBench bench = new CommandLineBench()
			.verb("practise", () -> new PractiseVerb(() -> new BufferedReader(new StringReader(typed))))
			.service(Catalogs.class, catalogs).service(FirmwareBench.class, Fakes.bench(catalogs))
			.service(Practices.class, service(Practices.class));

	@Test
	void leadsThroughTheAlert() throws IOException {
		typed = "serve\n" + TO_RECEIVING + "menu\n";
		assertEquals(Verb.OK, run(), bench.out() + bench.err());
		String out = bench.out();
		assertTrue(out.contains("        | CHECK FW             |\n"), out);
		assertTrue(out.contains("        | READY                |  (illustrative)\n"), out);
		assertTrue(out.contains("| UPDATING BOOT CODE   |  (illustrative)\n        | 50%"), out);
		assertTrue(out.contains("Step 4  When CHECK FW is displayed"), out);
		assertTrue(out.contains("Result: PASSED\n"), out);
		assertTrue(out.contains("Boot code 15, read from characters 3 to 4"), out);
		assertFalse(out.contains("!! "), out);
	}

	@Test
	void saysWhatAWrongKeyDid() throws IOException {
		typed = "serve\n**3 enter\n**47427\n0\nsteps\nquit\n";
		assertEquals(Verb.FAILED, run());
		assertTrue(bench.out().contains("!! You pressed 0. Step 5 says 1. The phone shows \"CHECK FW\". Go back to step 4."), bench.out());
		assertTrue(bench.out().contains("[>] Step 4"), bench.out());
		assertTrue(bench.out().endsWith("You stopped before the end.\n"), bench.out());
	}

	@Test
	void letsTimePassOnAnEmptyLine() throws IOException {
		typed = "serve\n**3 enter\n\n";
		assertEquals(Verb.FAILED, run());
		assertTrue(bench.out().contains("Go back to step 3."), bench.out());
	}

	@Test
	void pullsThePlugWhileItWrites() throws IOException {
		typed = "serve\npull 40%\n" + TO_RECEIVING;
		assertEquals(Verb.FAILED, run());
		assertTrue(bench.out().contains("| 40%                  |\n"), bench.out());
		assertTrue(bench.out().contains("Result: FAILED\nThe phone is dead"), bench.out());
	}

	@Test
	void namesTheWordsThatItKnows() throws IOException {
		typed = "flash it\nhelp\nquit\n";
		assertEquals(Verb.FAILED, run());
		assertTrue(bench.out().contains("\"flash it\": there is no key or word \"flash\"."), bench.out());
		assertTrue(bench.out().contains("pulls the phone's plug"), bench.out());
	}

	@Test
	void refusesAnAlertThatNobodyKnows() throws IOException {
		assertEquals(Verb.FAILED, bench.run("practise", "--alert", "7", "--model", "IP710", SampleBundle.write(folder).toString()));
		assertEquals("No catalog knows a field alert \"7\".\n", bench.err());
	}

	private int run() throws IOException {
		return bench.run("practise", "--alert", "212", "--model", "IP710", SampleBundle.write(folder).toString());
	}

	private static <T> T service(Class<T> type) {
		var tracker = new ServiceTracker<T, T>(FrameworkUtil.getBundle(PractiseVerb.class).getBundleContext(), type, null);
		tracker.open();
		try {
			return tracker.waitForService(TimeUnit.SECONDS.toMillis(30));
		} catch (InterruptedException e) {
			throw new AssertionError(e);
		} finally {
			tracker.close();
		}
	}
}
