/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.catalog.Procedure;
import org.fieldbench.catalog.registry.Catalogs;
import org.fieldbench.cli.Verb;
import org.fieldbench.firmware.FirmwareBench;
import org.fieldbench.firmware.FirmwareException;
import org.fieldbench.firmware.InspectionProgress;
import org.fieldbench.session.RehearsalRequest;
import org.fieldbench.session.SessionException;
import org.fieldbench.session.practice.PracticeRequest;
import org.fieldbench.session.practice.PracticeSession;
import org.fieldbench.session.practice.Practices;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code practise}: a field alert by hand on a virtual phone, on a terminal. */
@Command(name = "practise", sortOptions = false, description = {
		"Practise a field alert by hand: you press the keys of a virtual phone, which fetches its files over",
		"real TFTP on this computer. No real phone is touched.", "" }, footer = { "",
				"Keys and words are read from standard input, a line at a time: **3 enter, 10*0*1*5 enter, menu;",
				"serve, pull, plug, reboot, wait, steps, help, quit. \"pull 50\" pulls the plug when half is written.",
				"An empty line lets time pass. The phone works on by itself after each line.",
				"Example: fieldbench practise --alert 212 --model IP710 firmware.zip",
				"Exit code 0 only when the end was reached and every image arrived as it is in the firmware bundle." })
public final class PractiseVerb extends Verb {

	private final Supplier<BufferedReader> input;

	@Mixin
	private AlertOptions flash;

	@Mixin
	private RoleOptions roles;

	@Option(names = "--installed", paramLabel = "VERSION", defaultValue = RehearsalRequest.DEFAULT_INSTALLED, description = "Boot code version on the virtual phone at the start. Standard: ${DEFAULT-VALUE}.")
	private String installed;

	@Option(names = "--fix-prompt", description = "Let the phone ask FIX? YES=1, NO=0 after the update.")
	private boolean fixPrompt;

	public PractiseVerb() {
		this(() -> new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)));
	}

	/** @param input gives what is typed */
	PractiseVerb(Supplier<BufferedReader> input) {
		this.input = input;
	}

	@Override
	public Integer call() {
		var story = new PracticeStory(context().out());
		try (PracticeSession session = context().service(Practices.class).begin(request(), story)) {
			context().out().println("You practise Field Alert #" + flash.alert() + " on a virtual " + flash.model() + " with boot code " + installed
					+ ". No real phone is touched. \"help\" says what you can type.\n");
			return new PracticeTerminal(session, story, input.get(), context().out()).run() ? OK : FAILED;
		} catch (SessionException | IOException e) {
			throw failed(e);
		}
	}

	private PracticeRequest request() throws FirmwareException {
		PhoneModel phone = Models.named(context().service(Catalogs.class), flash.model());
		Procedure procedure = context().service(Catalogs.class).procedure(flash.alert())
				.orElseThrow(() -> failed("No catalog knows a field alert \"" + flash.alert() + "\"."));
		return new PracticeRequest(phone, procedure, context().service(FirmwareBench.class)
				.inspect(roles.request(flash.file(), flash.model(), context()), InspectionProgress.NONE), installed, fixPrompt);
	}
}
