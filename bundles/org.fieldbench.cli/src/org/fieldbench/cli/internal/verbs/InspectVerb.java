/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Optional;

import org.fieldbench.cli.DataVerb;
import org.fieldbench.cli.internal.text.Texts;
import org.fieldbench.firmware.FirmwareBench;
import org.fieldbench.firmware.FirmwareEntry;
import org.fieldbench.firmware.FirmwareException;
import org.fieldbench.firmware.FirmwareReport;
import org.fieldbench.firmware.InspectionProgress;
import org.fieldbench.firmware.InspectionRequest;
import org.fieldbench.firmware.Verdict;
import org.fieldbench.firmware.memory.FirmwareMemory;
import org.fieldbench.session.FirmwareExport;
import org.fieldbench.session.FirmwareJson;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code inspect}: what is in a firmware bundle, and whether it can be used. */
@Command(name = "inspect", sortOptions = false, description = {
		"Show what is in a firmware bundle and whether it can be used. Nothing in it is run.",
		"It may be a zip or tar archive (.zip, .tar, .tar.gz), a folder, or an image by itself.", "" }, footer = { "",
				"Examples: fieldbench inspect firmware.zip --model IP710", "          fieldbench inspect boot-15.bin",
				"Exit code 0: go or caution. Exit code 1: no go, or the bundle cannot be read." })
public final class InspectVerb extends DataVerb {

	@Parameters(paramLabel = "FILE", description = "The vendor's archive or image, or a folder.")
	private Path file;

	@Option(names = "--model", paramLabel = "MODEL", description = "Phone model that it is meant for, e.g. IP710.")
	private String model;

	@Mixin
	private InstalledOptions installed;

	@Mixin
	private RoleOptions roles;

	@Option(names = "--forget-roles", description = "Forget first which roles you assigned to its files before.")
	private boolean forgetRoles;

	@Option(names = "--export", paramLabel = "FILE", description = {
			"Write the result into a file, too. The ending of its", "name says how: .html for people, .json, or .csv." })
	private Path export;

	@Option(names = "--force", description = "Replace a file that is there already.")
	private boolean force;

	@Override
	public Integer call() {
		if (installed.isGiven() && model == null) {
			throw usage("What is on the phone says something only together with --model MODEL.");
		}
		Optional<FirmwareExport> form = form();
		FirmwareReport report = inspect();
		form.ifPresent(given -> export(given, report));
		if (json()) {
			printJson(FirmwareJson.of(report));
		} else {
			context().out().print(InspectionText.of(report));
			form.ifPresent(given -> context().out().println("\nExported to " + Texts.safe(export.toString())));
		}
		return report.verdict() == Verdict.NO_GO ? FAILED : OK;
	}

	private FirmwareReport inspect() {
		FirmwareBench bench = context().service(FirmwareBench.class);
		try {
			if (forgetRoles) {
				forget(bench.inspect(InspectionRequest.of(file), InspectionProgress.NONE));
			}
			return bench.inspect(roles.request(file, model, context()).with(installed.versions()), InspectionProgress.NONE);
		} catch (FirmwareException e) {
			throw failed(e);
		}
	}

	private void forget(FirmwareReport report) throws FirmwareException {
		int forgotten = context().service(FirmwareMemory.class).forget(report.entries().stream().map(FirmwareEntry::sha256).toList());
		if (!json()) {
			context().out().println(forgotten == 0 ? "No role was assigned to a file of this bundle.\n"
					: Texts.count(forgotten, "assigned role was forgotten.\n", "assigned roles were forgotten.\n"));
		}
	}

	/** Looked at first: a long inspection must not be in vain. */
	private Optional<FirmwareExport> form() {
		if (export == null && force) {
			throw usage("--force goes with --export FILE.");
		}
		Optional<FirmwareExport> form = Optional.ofNullable(export).flatMap(FirmwareExport::of);
		if (export != null && form.isEmpty()) {
			throw usage("The name of the file to export to ends in one of " + FirmwareExport.endings() + ", not as " + export + " does.");
		}
		return form;
	}

	private void export(FirmwareExport form, FirmwareReport report) {
		try {
			form.write(report, export, force);
		} catch (FileAlreadyExistsException e) {
			throw failed(e.getMessage() + " Add --force to replace it.");
		} catch (IOException e) {
			throw failed(e);
		}
	}
}
