/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.nio.file.Path;
import java.util.Optional;

import org.fieldbench.cli.DataVerb;
import org.fieldbench.firmware.FirmwareBench;
import org.fieldbench.firmware.FirmwareComparison;
import org.fieldbench.firmware.FirmwareException;
import org.fieldbench.firmware.FirmwareReport;
import org.fieldbench.firmware.InspectionProgress;
import org.fieldbench.firmware.InspectionRequest;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code compare}: what differs between two firmware bundles. */
@Command(name = "compare", sortOptions = false, description = {
		"Compare two firmware bundles, file by file: what was changed, replaced, removed, added, renamed.", "" }, footer = { "",
				"Example: fieldbench compare firmware-2x28.zip firmware-2xA1.zip",
				"Exit code 0 whether they differ or not; exit code 1 when one cannot be read." })
public final class CompareVerb extends DataVerb {

	@Parameters(index = "0", paramLabel = "BEFORE", description = "The older firmware bundle: an archive, an image or a folder.")
	private Path before;

	@Parameters(index = "1", paramLabel = "AFTER", description = "The newer one.")
	private Path after;

	@Option(names = "--model", paramLabel = "MODEL", description = "Phone model that they are meant for, e.g. IP710.")
	private String model;

	@Option(names = "--all", description = "List the files that stayed the same, too.")
	private boolean all;

	@Override
	public Integer call() {
		FirmwareComparison comparison = FirmwareComparison.of(inspect(before), inspect(after));
		if (json()) {
			printJson(ComparisonFacts.of(comparison));
		} else {
			context().out().print(ComparisonText.of(comparison, all));
		}
		return OK;
	}

	private FirmwareReport inspect(Path file) {
		try {
			InspectionRequest request = new InspectionRequest(file, Optional.ofNullable(model), Optional.empty(), Optional.empty());
			return context().service(FirmwareBench.class).inspect(request, InspectionProgress.NONE);
		} catch (FirmwareException e) {
			throw failed(e);
		}
	}
}
