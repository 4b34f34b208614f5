/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.nio.file.Path;
import java.security.KeyPair;
import java.util.LinkedHashMap;
import java.util.Map;

import org.fieldbench.cli.DataVerb;
import org.fieldbench.cli.internal.text.Labelled;
import org.fieldbench.cli.internal.text.Texts;
import org.fieldbench.firmware.FirmwareBench;
import org.fieldbench.firmware.FirmwareException;
import org.fieldbench.firmware.FirmwareReport;
import org.fieldbench.firmware.InspectionProgress;
import org.fieldbench.firmware.InspectionRequest;
import org.fieldbench.firmware.trust.FirmwareManifest;
import org.fieldbench.firmware.trust.ManifestFile;
import org.fieldbench.firmware.trust.SignedManifest;
import org.fieldbench.firmware.trust.SigningKeys;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sign}: vouches for a firmware bundle. */
@Command(name = "sign", sortOptions = false, description = {
		"Vouch for a firmware bundle: write the SHA-256 of it and of each of its files, signed with your key.",
		"The key is made at first use and stays in your data folder: keep a copy, and show it to nobody.", "" }, footer = { "",
				"Example: fieldbench sign firmware.zip", "Who gets both files can check them: fieldbench verify firmware.zip" })
public final class SignVerb extends DataVerb {

	@Parameters(paramLabel = "FILE", description = "The firmware bundle: an archive, an image or a folder.")
	private Path file;

	@Option(names = "-o", paramLabel = "MANIFEST", description = { "Where to. An older one is replaced.", "Standard: FILE.manifest." })
	private Path target;

	@Override
	public Integer call() {
		try {
			FirmwareReport report = context().service(FirmwareBench.class).inspect(InspectionRequest.of(file), InspectionProgress.NONE);
			checkWhole(report);
			KeyPair own = new SigningKeys(context().data()).own();
			Path manifest = target == null ? ManifestFile.beside(file) : target;
			ManifestFile.write(SignedManifest.sign(FirmwareManifest.of(report), own), manifest);
			print(report, manifest, SigningKeys.fingerprint(own.getPublic()));
			return OK;
		} catch (FirmwareException e) {
			throw failed(e);
		}
	}

	/** Nobody can vouch for what cannot be read. */
	private void checkWhole(FirmwareReport report) {
		if (!report.unreadable().isEmpty()) {
			throw failed("It cannot be signed, since not all of it can be read: " + report.unreadable().get(0).finding().text());
		}
	}

	private void print(FirmwareReport report, Path manifest, String fingerprint) {
		if (json()) {
			Map<String, Object> facts = new LinkedHashMap<>();
			facts.put("file", report.file().toString());
			facts.put("sha256", report.sha256());
			facts.put("manifest", manifest.toString());
			facts.put("fingerprint", fingerprint);
			printJson(facts);
		} else {
			context().out().print(new Labelled(0).line("Signed", Texts.safe(report.file().toString()) + ", " + report.entries().size() + " files")
					.line("Manifest", Texts.safe(manifest.toString())).line("Your key", fingerprint));
		}
	}
}
