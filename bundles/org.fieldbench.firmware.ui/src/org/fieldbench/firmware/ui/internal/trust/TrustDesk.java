/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.ui.internal.trust;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.fieldbench.firmware.FirmwareBench;
import org.fieldbench.firmware.FirmwareException;
import org.fieldbench.firmware.FirmwareReport;
import org.fieldbench.firmware.InspectionProgress;
import org.fieldbench.firmware.InspectionRequest;
import org.fieldbench.firmware.trust.FirmwareManifest;
import org.fieldbench.firmware.trust.ManifestFile;
import org.fieldbench.firmware.trust.SignedManifest;
import org.fieldbench.firmware.trust.SigningKeys;
import org.fieldbench.firmware.trust.Verification;
import org.fieldbench.firmware.ui.internal.parts.Fact;

/**
 * Who vouches for one firmware bundle, as {@code fieldbench sign} and {@code fieldbench verify} say it. Knows no widgets; its
 * methods do their work on the calling thread.
 */
public final class TrustDesk {

	/** How it stands. */
	public enum Standing {
		/** Nobody asked yet, or there is no manifest. */
		UNSIGNED(""),
		/** Signed by a key that is trusted. */
		VALID("valid"),
		/** It is what was signed, but by a key that is not trusted. */
		UNKNOWN_KEY("not trusted"),
		/** It is another bundle, or the manifest was changed. */
		CHANGED("changed"),
		/** It could not be found out. */
		FAILED("failed");

		private final String word;

		Standing(String word) {
			this.word = word;
		}

		/** @return a word or two for the user; empty for {@link #UNSIGNED} */
		public String word() {
			return word;
		}
	}

	/**
	 * @param standing how it stands
	 * @param sentence for the user
	 * @param facts what is known of it
	 */
	public record State(Standing standing, String sentence, List<Fact> facts) {
	}

	private record Checked(Path manifest, SignedManifest signed, Verification verification) {
	}

	private final FirmwareBench bench;
	private final SigningKeys keys;
	private final Path bundle;
	private final Runnable changed;
	private Optional<Checked> checked = Optional.empty();
	private State state;

	/** @param changed runs on any thread when the state has changed */
	public TrustDesk(FirmwareBench bench, SigningKeys keys, Path bundle, Runnable changed) {
		this.bench = bench;
		this.keys = keys;
		this.bundle = bundle;
		this.changed = changed;
		state = unsigned();
	}

	public synchronized State state() {
		return state;
	}

	/** @return where the manifest is by default */
	public Path manifest() {
		return ManifestFile.beside(bundle);
	}

	/** @return the fingerprint of the key that can be trusted now; empty if there is none */
	public synchronized Optional<String> trustable() {
		return checked.map(Checked::verification).filter(it -> it.isRight() && it.signer().isEmpty()).map(Verification::fingerprint);
	}

	/** Verifies against the manifest that lies beside the bundle, if there is one. @param report of the bundle, inspected just now */
	public void look(FirmwareReport report) {
		if (Files.exists(manifest())) {
			attempt(() -> check(report, manifest()));
		} else {
			put(Optional.empty(), unsigned());
		}
	}

	/** Reads the bundle anew and verifies it against a manifest. */
	public void verify(Path manifest, InspectionProgress progress) {
		attempt(() -> check(inspect(progress), manifest));
	}

	/** Reads the bundle anew and signs it. @param target takes the manifest; an older one is replaced */
	public void sign(Path target, InspectionProgress progress) {
		attempt(() -> {
			FirmwareReport report = inspect(progress);
			KeyPair own = keys.own();
			ManifestFile.write(SignedManifest.sign(FirmwareManifest.of(report), own), target);
			check(report, target);
		});
	}

	/** From now on trusts the key that the bundle is signed with; does nothing if the bundle is not what was signed. */
	public void trust(String name) {
		Optional<Checked> now;
		synchronized (this) {
			now = checked.filter(it -> it.verification().isRight());
		}
		if (now.isPresent()) {
			attempt(() -> {
				keys.trust(now.get().signed().key(), name);
				show(new Checked(now.get().manifest(), now.get().signed(), now.get().verification().signedBy(name.strip())));
			});
		}
	}

	private FirmwareReport inspect(InspectionProgress progress) throws FirmwareException {
		return bench.inspect(InspectionRequest.of(bundle), progress);
	}

	private void check(FirmwareReport report, Path manifest) throws FirmwareException {
		SignedManifest signed = ManifestFile.read(manifest);
		show(new Checked(manifest, signed, Verification.of(report, signed, keys)));
	}

	private void show(Checked now) {
		put(Optional.of(now), new State(standing(now.verification()), now.verification().summary(), facts(now)));
	}

	private static Standing standing(Verification verification) {
		if (!verification.isRight()) {
			return Standing.CHANGED;
		}
		return verification.passed() ? Standing.VALID : Standing.UNKNOWN_KEY;
	}

	private static List<Fact> facts(Checked now) {
		List<Fact> facts = new ArrayList<>();
		facts.add(new Fact("Signed by", now.verification().signer().orElse("a key that is not trusted here")));
		facts.add(new Fact("Fingerprint", now.verification().fingerprint()));
		facts.add(new Fact("Manifest", now.manifest().toString()));
		now.verification().differences().forEach(difference -> facts.add(new Fact("Difference", difference)));
		return facts;
	}

	private State unsigned() {
		return new State(Standing.UNSIGNED, "There is no manifest beside this firmware bundle, so nobody vouches for it. Verify it against one that"
				+ " you got, or sign it yourself.", List.of());
	}

	/** Fails with a sentence for the user. */
	@FunctionalInterface
	private interface Attempt {
		void run() throws FirmwareException;
	}

	private void attempt(Attempt action) {
		try {
			action.run();
		} catch (FirmwareException e) {
			put(Optional.empty(), new State(Standing.FAILED, e.getMessage(), List.of()));
		}
	}

	private void put(Optional<Checked> what, State now) {
		synchronized (this) {
			checked = what;
			state = now;
		}
		changed.run();
	}
}
