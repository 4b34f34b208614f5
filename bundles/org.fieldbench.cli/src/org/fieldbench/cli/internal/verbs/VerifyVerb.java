/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.nio.file.Files;
import java.nio.file.Path;
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
import org.fieldbench.firmware.trust.ManifestFile;
import org.fieldbench.firmware.trust.SignedManifest;
import org.fieldbench.firmware.trust.SigningKeys;
import org.fieldbench.firmware.trust.Verification;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code verify}: whether a firmware bundle is what somebody signed. */
@Command(name = "verify", sortOptions = false, description = {
		"Check a firmware bundle against a signed manifest: whether it is what was signed, and by whom.", "" }, footer = { "",
				"Examples: fieldbench verify firmware.zip", "          fieldbench verify firmware.zip --trust \"Desk in Lyon\"",
				"Exit code 1 when it is another bundle, the manifest was changed, or the key is not trusted." })
public final class VerifyVerb extends DataVerb {

	@Parameters(paramLabel = "FILE", description = "The firmware bundle: an archive, an image or a folder.")
	private Path file;

	@Option(names = "--manifest", paramLabel = "MANIFEST", description = "The signed manifest. Standard: FILE.manifest.")
	private Path manifest;

	@Option(names = "--trust", paramLabel = "NAME", description = { "From now on trust the key that it is signed with, as NAME's.",
			"First compare its fingerprint with NAME's, e.g. by telephone." })
	private String trust;

	@Override
	public Integer call() {
		try {
			SigningKeys keys = new SigningKeys(context().data());
			SignedManifest signed = ManifestFile.read(manifest());
			FirmwareReport report = context().service(FirmwareBench.class).inspect(InspectionRequest.of(file), InspectionProgress.NONE);
			Verification verification = Verification.of(report, signed, keys);
			if (trust != null && verification.isRight()) {
				keys.trust(signed.key(), trust);
				verification = verification.signedBy(trust.strip());
			}
			print(report, verification);
			return verification.passed() ? OK : FAILED;
		} catch (FirmwareException e) {
			throw failed(e);
		}
	}

	private Path manifest() {
		Path place = manifest == null ? ManifestFile.beside(file) : manifest;
		if (Files.notExists(place)) {
			throw failed("There is no manifest " + place + ". Name it with --manifest, or ask who signed the bundle for it.");
		}
		return place;
	}

	private void print(FirmwareReport report, Verification verification) {
		if (json()) {
			Map<String, Object> facts = new LinkedHashMap<>();
			facts.put("file", report.file().toString());
			facts.put("sha256", report.sha256());
			facts.put("passed", verification.passed());
			facts.put("genuine", verification.genuine());
			facts.put("signer", verification.signer().orElse(null));
			facts.put("fingerprint", verification.fingerprint());
			facts.put("differences", verification.differences());
			facts.put("summary", verification.summary());
			printJson(facts);
			return;
		}
		context().out().print(new Labelled(0).line("Firmware bundle", Texts.safe(report.file().toString()))
				.line("Signed by", verification.signer().map(Texts::safe).orElse("a key that is not trusted here"))
				.line("Fingerprint", verification.fingerprint()));
		verification.differences().forEach(difference -> context().out().println("  " + Texts.safe(difference)));
		context().out().println((verification.passed() ? "Passed: " : "Failed: ") + Texts.wrap(verification.summary(), 8));
		if (verification.isRight() && verification.signer().isEmpty()) {
			context().out().println("        fieldbench verify FILE --trust NAME");
		}
	}
}
