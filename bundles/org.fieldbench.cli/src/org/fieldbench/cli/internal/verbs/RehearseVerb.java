/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.fieldbench.cli.ChangesData;
import org.fieldbench.cli.DataVerb;
import org.fieldbench.cli.internal.StopSignal;
import org.fieldbench.session.RehearsalRequest;
import org.fieldbench.session.RehearsalResult;
import org.fieldbench.session.Rehearsals;
import org.fieldbench.session.SessionException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rehearse}: a field alert on a virtual phone. */
@Command(name = "rehearse", sortOptions = false, description = {
		"Rehearse a field alert on a virtual phone: real TFTP on this computer, no risk to any phone.", "" }, footer = { "",
				"Example: fieldbench rehearse --alert 212 --model IP710 firmware.zip",
				"Exit code 0 only when every step was reached and every image arrived as it was sent." })
public final class RehearseVerb extends DataVerb implements ChangesData {

	private static final Pattern PERCENT = Pattern.compile("(\\d{1,3})%?");

	private final Supplier<StopSignal> stopSignal;

	@Mixin
	private AlertOptions flash;

	@Mixin
	private RoleOptions roles;

	@Option(names = "--installed", paramLabel = "VERSION", defaultValue = RehearsalRequest.DEFAULT_INSTALLED, description = "Boot code version on the virtual phone at the start. Standard: ${DEFAULT-VALUE}.")
	private String installed;

	@Option(names = "--with-application", description = "Take the application firmware too.")
	private boolean withApplication;

	@Option(names = "--fix-prompt", description = "Let the phone ask FIX? YES=1, NO=0 after the update.")
	private boolean fixPrompt;

	@Option(names = "--power-loss-at", paramLabel = "PERCENT", description = "Pull the plug when so much of the boot code is taken, e.g. 50%%.")
	private String powerLossAt;

	@Option(names = "--report", paramLabel = "DIR", description = "Folder for the evidence report. Standard: in the data folder.")
	private Path report;

	public RehearseVerb() {
		this(StopSignal::ofProcess);
	}

	RehearseVerb(Supplier<StopSignal> stopSignal) {
		this.stopSignal = stopSignal;
	}

	@Override
	public Integer call() {
		RehearsalResult result = run(request());
		if (json()) {
			printJson(RehearsalFacts.of(result));
		} else {
			context().out().print(RehearsalText.of(result));
		}
		return result.passed() ? OK : FAILED;
	}

	private RehearsalRequest request() {
		OptionalInt loss = percent();
		return new RehearsalRequest(flash.alert(), roles.request(flash.file(), flash.model(), context()), installed, withApplication, fixPrompt,
				loss, Optional.ofNullable(report), context().data());
	}

	private RehearsalResult run(RehearsalRequest request) {
		try (StopSignal stop = stopSignal.get()) {
			return context().service(Rehearsals.class).run(request, json() ? new SilentRehearsal(stop)
					: new RehearsalStory(context().out(), context().err(), stop));
		} catch (SessionException e) {
			throw failed(e);
		}
	}

	private OptionalInt percent() {
		if (powerLossAt == null) {
			return OptionalInt.empty();
		}
		Matcher form = PERCENT.matcher(powerLossAt.strip());
		if (!form.matches() || Integer.parseInt(form.group(1)) > 100) {
			throw usage("--power-loss-at " + powerLossAt + ": give a percentage from 0 to 100, e.g. 50%.");
		}
		return OptionalInt.of(Integer.parseInt(form.group(1)));
	}
}
