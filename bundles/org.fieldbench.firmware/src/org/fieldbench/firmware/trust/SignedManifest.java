/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.trust;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;
import java.util.List;

import org.fieldbench.firmware.FirmwareException;

/**
 * A manifest with the signature of who vouches for it (Ed25519, RFC 8032). The key is part of what is signed; whether it is to be
 * trusted is another question, see {@link SigningKeys}.
 */
public final class SignedManifest {

	private static final String KEY = "key ";
	private static final String SIGNATURE = "signature ";

	private final FirmwareManifest manifest;
	private final PublicKey key;
	private final byte[] signature;

	private SignedManifest(FirmwareManifest manifest, PublicKey key, byte[] signature) {
		this.manifest = manifest;
		this.key = key;
		this.signature = signature;
	}

	/** @return the manifest, signed */
	public static SignedManifest sign(FirmwareManifest manifest, KeyPair own) {
		try {
			Signature signer = Signature.getInstance(Keys.ALGORITHM);
			signer.initSign(own.getPrivate());
			signer.update(signed(manifest, own.getPublic()));
			return new SignedManifest(manifest, own.getPublic(), signer.sign());
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException("Every Java platform since 15 has Ed25519.", e);
		}
	}

	/**
	 * Reads what {@link #text} wrote; whether the signature is right is not asked here.
	 *
	 * @throws FirmwareException if it is no signed manifest
	 */
	public static SignedManifest parse(String text) throws FirmwareException {
		List<String> lines = text.lines().toList();
		int last = lines.size() - 1;
		if (last < 2 || !lines.get(last - 1).startsWith(KEY) || !lines.get(last).startsWith(SIGNATURE)) {
			FirmwareManifest.parse(lines.subList(0, Math.min(2, lines.size())));
			throw new FirmwareException("The manifest is cut off: its signature is missing. Get it from who signed it again.");
		}
		FirmwareManifest manifest = FirmwareManifest.parse(lines.subList(0, last - 1));
		PublicKey key = Keys.publicKey(lines.get(last - 1).substring(KEY.length()));
		return new SignedManifest(manifest, key, Keys.bytes(lines.get(last).substring(SIGNATURE.length())));
	}

	/** @return what is to be kept in a file, in UTF-8 */
	public String text() {
		return signedText(manifest, key) + SIGNATURE + Base64.getEncoder().encodeToString(signature) + "\n";
	}

	public FirmwareManifest manifest() {
		return manifest;
	}

	/** @return the key that it says it was signed with */
	public PublicKey key() {
		return key;
	}

	/** @return whether nothing was changed since it was signed with {@link #key} */
	public boolean isGenuine() {
		try {
			Signature verifier = Signature.getInstance(Keys.ALGORITHM);
			verifier.initVerify(key);
			verifier.update(signed(manifest, key));
			return verifier.verify(signature);
		} catch (GeneralSecurityException e) {
			// What is no signature at all is no right one.
			return false;
		}
	}

	private static byte[] signed(FirmwareManifest manifest, PublicKey key) {
		return signedText(manifest, key).getBytes(StandardCharsets.UTF_8);
	}

	private static String signedText(FirmwareManifest manifest, PublicKey key) {
		return manifest.text() + KEY + Base64.getEncoder().encodeToString(key.getEncoded()) + "\n";
	}
}
