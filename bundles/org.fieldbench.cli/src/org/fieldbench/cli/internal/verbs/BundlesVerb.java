/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.util.List;
import java.util.Locale;

import org.fieldbench.cli.DataVerb;
import org.fieldbench.firmware.FirmwareException;
import org.fieldbench.firmware.memory.BundleHistory;
import org.fieldbench.firmware.memory.FirmwareMemory;
import org.fieldbench.session.FirmwareJson;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bundles}: what is remembered of firmware. */
@Command(name = "bundles", sortOptions = false, description = {
		"List the firmware bundles that were inspected, the latest first, and what came of them.", "" }, footer = { "",
				"Examples: fieldbench bundles --good", "          fieldbench bundles 817e238717a5",
				"Roles are forgotten again with: fieldbench inspect --forget-roles FILE" })
public final class BundlesVerb extends DataVerb {

	/** One question at a time. */
	static final class What {

		@Parameters(paramLabel = "SHA256", arity = "0..1", description = "Show all of one bundle; the first digits do.")
		private String sha256;

		@Option(names = "--good", description = "Only those on the known-good list: a session passed, no flash failed since.")
		private boolean good;

		@Option(names = "--asked", description = "The names that phones asked the TFTP server for.")
		private boolean asked;

		@Option(names = "--roles", description = "The roles that you assigned to files.")
		private boolean roles;
	}

	@ArgGroup(exclusive = true)
	private What what = new What();

	@Override
	public Integer call() {
		FirmwareMemory memory = context().service(FirmwareMemory.class);
		try {
			if (what.asked) {
				print(memory.asked().stream().map(MemoryFacts::of).toList(), MemoryText.asked(memory.asked()));
			} else if (what.roles) {
				print(memory.assignments().stream().map(MemoryFacts::of).toList(), MemoryText.roles(memory.assignments()));
			} else if (what.sha256 != null) {
				BundleHistory one = one(memory.bundles());
				print(FirmwareJson.history(one), MemoryText.of(one));
			} else {
				List<BundleHistory> shown = memory.bundles().stream().filter(bundle -> !what.good || bundle.isKnownGood()).toList();
				print(shown.stream().map(FirmwareJson::history).toList(), MemoryText.bundles(shown));
			}
			return OK;
		} catch (FirmwareException e) {
			throw failed(e);
		}
	}

	private void print(Object facts, String text) {
		if (json()) {
			printJson(facts);
		} else {
			context().out().print(text);
		}
	}

	private BundleHistory one(List<BundleHistory> bundles) {
		String wanted = what.sha256.strip().toLowerCase(Locale.ROOT);
		List<BundleHistory> found = bundles.stream().filter(bundle -> bundle.sha256().startsWith(wanted)).toList();
		if (wanted.isEmpty() || found.isEmpty()) {
			throw failed("No firmware bundle whose SHA-256 begins with \"" + what.sha256 + "\" was inspected. All of them: fieldbench bundles");
		}
		if (found.size() > 1) {
			throw failed(found.size() + " firmware bundles have a SHA-256 that begins with " + wanted + ". Give more digits.");
		}
		return found.get(0);
	}
}
