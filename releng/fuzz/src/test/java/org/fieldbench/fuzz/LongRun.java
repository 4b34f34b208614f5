/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.fuzz;

import java.io.PrintWriter;
import java.time.Duration;

import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** Runs all of this again and again, each time with other seeds, for some minutes or until something fails. */
public final class LongRun {

	private LongRun() {
	}

	/** Ends with 1 if something failed, 2 for wrong usage. */
	public static void main(String[] arguments) {
		if (arguments.length != 1 || !arguments[0].matches("[1-9]\\d{0,4}")) {
			System.err.println("Say for how many minutes to run, e.g. 10.");
			System.exit(2);
		}
		long end = System.nanoTime() + Duration.ofMinutes(Integer.parseInt(arguments[0])).toNanos();
		for (int round = 1; System.nanoTime() < end; round++) {
			TestExecutionSummary summary = run();
			System.out.println("Round " + round + ": " + summary.getTestsSucceededCount() + " passed, " + summary.getTotalFailureCount() + " failed");
			if (summary.getTotalFailureCount() > 0 || summary.getTestsFoundCount() == 0) {
				summary.printFailuresTo(new PrintWriter(System.out, true), 5);
				System.exit(1);
			}
		}
	}

	private static TestExecutionSummary run() {
		LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
				.selectors(DiscoverySelectors.selectPackage(LongRun.class.getPackageName())).build();
		SummaryGeneratingListener listener = new SummaryGeneratingListener();
		Launcher launcher = LauncherFactory.create();
		launcher.execute(request, listener);
		return listener.getSummary();
	}
}
