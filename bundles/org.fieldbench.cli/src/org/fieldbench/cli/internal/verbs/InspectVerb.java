/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.nio.file.Path;

import org.fieldbench.cli.DataVerb;
import org.fieldbench.firmware.FirmwareBench;
import org.fieldbench.firmware.FirmwareException;
import org.fieldbench.firmware.FirmwareReport;
import org.fieldbench.firmware.InspectionProgress;
import org.fieldbench.firmware.Verdict;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code inspect}: what is in a firmware bundle, and whether it can be used. */
@Command(name = "inspect", sortOptions = false, description = {
		"Show what is in a firmware bundle and whether it can be used. Nothing is unpacked to disk.", "" }, footer = { "",
				"Example: fieldbench inspect firmware.zip --model IP710",
				"Exit code 0: go or caution. Exit code 1: no go, or the file cannot be read." })
public final class InspectVerb extends DataVerb {

	@Parameters(paramLabel = "FILE", description = "The vendor's zip archive.")
	private Path file;

	@Option(names = "--model", paramLabel = "MODEL", description = "Phone model that it is meant for, e.g. IP710.")
	private String model;

	@Mixin
	private RoleOptions roles;

	@Override
	public Integer call() {
		FirmwareReport report = inspect();
		if (json()) {
			printJson(InspectionFacts.of(report));
		} else {
			context().out().print(InspectionText.of(report));
		}
		return report.verdict() == Verdict.NO_GO ? FAILED : OK;
	}

	private FirmwareReport inspect() {
		try {
			return context().service(FirmwareBench.class).inspect(roles.request(file, model, context()), InspectionProgress.NONE);
		} catch (FirmwareException e) {
			throw failed(e);
		}
	}
}
