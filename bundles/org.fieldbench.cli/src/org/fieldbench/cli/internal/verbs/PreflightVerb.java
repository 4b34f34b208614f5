/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.util.LinkedHashMap;
import java.util.Map;

import org.fieldbench.cli.DataVerb;
import org.fieldbench.firmware.InspectionProgress;
import org.fieldbench.firmware.Verdict;
import org.fieldbench.session.FirmwareJson;
import org.fieldbench.session.PreflightRequest;
import org.fieldbench.session.PreflightResult;
import org.fieldbench.session.Preflights;
import org.fieldbench.session.SessionException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code preflight}: whether a phone may be flashed with a firmware bundle. */
@Command(name = "preflight", sortOptions = false, description = {
		"Check a firmware bundle against a phone and a field alert before a flash. No phone is touched.", "" }, footer = { "",
				"Example: fieldbench preflight --alert 212 --model IP710 --has-boot-code 11 firmware.zip",
				"Exit code 0: go or caution. Exit code 1: no go, or the file cannot be read." })
public final class PreflightVerb extends DataVerb {

	@Mixin
	private AlertOptions flash;

	@Mixin
	private InstalledOptions installed;

	@Mixin
	private RoleOptions roles;

	@Option(names = "--with-application", description = "Take the application firmware too.")
	private boolean withApplication;

	@Override
	public Integer call() {
		PreflightResult result = check();
		if (json()) {
			printJson(facts(result));
		} else {
			context().out().print(InspectionText.head(result.firmware()) + "\n" + InspectionText.table(result.firmware()) + "\n"
					+ InspectionText.verdict("Pre-flight", result.verdict(), result.findings()));
		}
		return result.verdict() == Verdict.NO_GO ? FAILED : OK;
	}

	private PreflightResult check() {
		try {
			return context().service(Preflights.class).check(new PreflightRequest(flash.alert(),
					roles.request(flash.file(), flash.model(), context()).with(installed.versions()), withApplication), InspectionProgress.NONE);
		} catch (SessionException e) {
			throw failed(e);
		}
	}

	private static Map<String, Object> facts(PreflightResult result) {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("verdict", result.verdict().text());
		facts.put("findings", FirmwareJson.findings(result.findings()));
		facts.put("firmware", FirmwareJson.of(result.firmware()));
		return facts;
	}
}
