/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.trust;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.fieldbench.firmware.FirmwareException;
import org.fieldbench.firmware.FirmwareReport;
import org.fieldbench.firmware.trust.FirmwareManifest.Sum;

/**
 * Whether a firmware bundle is what somebody signed.
 *
 * @param fingerprint of the key that it was signed with
 * @param signer under which name that key is trusted; empty if it is not
 * @param genuine whether the manifest is as it was signed
 * @param differences between the bundle and the manifest, sentences; empty if there are none
 */
public record Verification(String fingerprint, Optional<String> signer, boolean genuine, List<String> differences) {

	public Verification {
		differences = List.copyOf(differences);
	}

	/** @throws FirmwareException if the trusted keys cannot be read */
	public static Verification of(FirmwareReport report, SignedManifest signed, SigningKeys keys) throws FirmwareException {
		boolean genuine = signed.isGenuine();
		return new Verification(SigningKeys.fingerprint(signed.key()), genuine ? keys.nameOf(signed.key()) : Optional.empty(), genuine,
				differences(FirmwareManifest.of(report), signed.manifest()));
	}

	/** @return the same, now that the key is trusted under this name */
	public Verification signedBy(String name) {
		return new Verification(fingerprint, Optional.of(name), genuine, differences);
	}

	/** @return whether the bundle is what was signed, by whomever */
	public boolean isRight() {
		return genuine && differences.isEmpty();
	}

	/** @return whether all is well */
	public boolean passed() {
		return isRight() && signer.isPresent();
	}

	/** @return one or two sentences: what it comes to, and what to do */
	public String summary() {
		if (!genuine) {
			return "The manifest was changed after it was signed, or its signature is damaged. Do not trust it; get it again from who signed it.";
		}
		if (!differences.isEmpty()) {
			return "The firmware bundle is not the one that was signed. Do not use it; download it again.";
		}
		return signer.map(name -> "The firmware bundle is the one that was signed, by " + name + ".")
				.orElse("The firmware bundle is the one that was signed, but nobody here knows by whom. Ask the signer for the fingerprint"
						+ " of the key, on another way than the file came. If it is the same, trust the key.");
	}

	private static List<String> differences(FirmwareManifest bundle, FirmwareManifest signed) {
		List<String> differences = new ArrayList<>();
		Map<String, Sum> left = new HashMap<>();
		signed.entries().forEach(entry -> left.put(entry.name(), entry));
		for (Sum entry : bundle.entries()) {
			Sum expected = left.remove(entry.name());
			if (expected == null) {
				differences.add(entry.name() + " was not signed.");
			} else if (!expected.sha256().equals(entry.sha256())) {
				differences.add(entry.name() + " is another than was signed.");
			}
		}
		signed.entries().stream().filter(entry -> left.containsKey(entry.name())).forEach(entry -> differences.add(entry.name() + " is missing."));
		if (differences.isEmpty() && !bundle.bundle().sha256().equals(signed.bundle().sha256())) {
			differences.add("All files are as they were signed, but the archive around them was packed anew.");
		}
		return differences;
	}
}
