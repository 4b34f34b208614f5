/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.trust;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;

import org.fieldbench.firmware.FirmwareException;

/** Ed25519 keys as text: Base64 of their standard encodings (RFC 8410). */
final class Keys {

	static final String ALGORITHM = "Ed25519";
	/** 128 bits, as much as the signature itself is worth. */
	private static final int FINGERPRINT = 16;

	private Keys() {
	}

	static KeyPair generate() {
		try {
			return KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java platform since 15 has Ed25519.", e);
		}
	}

	static PublicKey publicKey(String base64) throws FirmwareException {
		try {
			return KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(bytes(base64)));
		} catch (GeneralSecurityException e) {
			throw damaged(e);
		}
	}

	static KeyPair pair(String publicBase64, String privateBase64) throws FirmwareException {
		try {
			return new KeyPair(publicKey(publicBase64),
					KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(bytes(privateBase64))));
		} catch (GeneralSecurityException e) {
			throw damaged(e);
		}
	}

	static byte[] bytes(String base64) throws FirmwareException {
		try {
			byte[] bytes = Base64.getDecoder().decode(base64);
			if (!Base64.getEncoder().encodeToString(bytes).equals(base64)) {
				throw new IllegalArgumentException("not the only way to write these bytes");
			}
			return bytes;
		} catch (IllegalArgumentException e) {
			throw damaged(e);
		}
	}

	/** @return what people compare over the telephone: the first 128 bits of the key's SHA-256, in groups of four digits */
	static String fingerprint(PublicKey key) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getEncoded());
			return HexFormat.of().formatHex(hash, 0, FINGERPRINT).replaceAll("....(?!$)", "$0 ");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java platform has SHA-256.", e);
		}
	}

	private static FirmwareException damaged(Exception cause) {
		return new FirmwareException("A key or signature is damaged. Get the file from who made it again.", cause);
	}
}
