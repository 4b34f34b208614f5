/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.team;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.eclipse.equinox.security.storage.ISecurePreferences;
import org.eclipse.equinox.security.storage.SecurePreferencesFactory;
import org.eclipse.equinox.security.storage.StorageException;
import org.eclipse.equinox.security.storage.provider.IProviderHints;
import org.fieldbench.kb.team.TeamSync;
import org.fieldbench.store.Secret;
import org.fieldbench.store.TeamAddress;

/**
 * The password of the team's database: the one that was typed, that of the environment, or the one in Eclipse's secure storage, whose key
 * is in the keyring of the computer. Where there is no keyring, nothing is kept.
 */
final class Passwords {

	private static final String KEY = "password";

	private static final String UNREADABLE = "A password is kept, but the keyring of this computer does not open it now. Unlock the keyring,"
			+ " or give the password once more.";

	private final UnaryOperator<String> environment;
	private Secret typed;
	private boolean unreadable;

	/** @param environment gives the value of a variable, or null */
	Passwords(UnaryOperator<String> environment) {
		this.environment = environment;
	}

	synchronized void use(Secret password) {
		typed = password.copy();
	}

	/** @return a password to try, to be closed; empty when it must be asked for */
	synchronized Optional<Secret> find(Path folder, TeamAddress address) {
		if (typed != null) {
			return Optional.of(typed.copy());
		}
		String given = environment.apply(TeamSync.PASSWORD_VARIABLE);
		return given != null && !given.isEmpty() ? Optional.of(Secret.of(given)) : kept(folder, address);
	}

	private Optional<Secret> kept(Path folder, TeamAddress address) {
		unreadable = false;
		if (!Files.exists(file(folder))) {
			return Optional.empty();
		}
		try {
			return Optional.ofNullable(node(folder, address).get(KEY, null)).map(Secret::of);
		} catch (StorageException | IOException | LinkageError e) {
			log("The kept password of the team's database cannot be read; it is asked for.", e);
			unreadable = true;
			return Optional.empty();
		}
	}

	/** @return why a password that is kept was not found at the last try; empty when none is kept */
	synchronized Optional<String> problem() {
		return unreadable ? Optional.of(UNREADABLE) : Optional.empty();
	}

	/** @return whether the computer's keyring keeps it */
	boolean keep(Path folder, TeamAddress address, Secret password) {
		try {
			ISecurePreferences node = node(folder, address);
			node.put(KEY, password.reveal(), true);
			node.flush();
			return true;
		} catch (StorageException | IOException | LinkageError e) {
			log("The password of the team's database is not kept: there is no keyring that can be used.", e);
			return false;
		}
	}

	synchronized void forget(Path folder) throws IOException {
		if (typed != null) {
			typed.close();
			typed = null;
		}
		if (Files.exists(file(folder))) {
			ISecurePreferences root = open(folder);
			for (String name : root.childrenNames()) {
				root.node(name).removeNode();
			}
			root.flush();
			Files.deleteIfExists(file(folder));
		}
	}

	private static ISecurePreferences node(Path folder, TeamAddress address) throws IOException {
		return open(folder).node(address.toString().replace("/", "|"));
	}

	/** In the data folder, so that a portable copy writes nowhere else; what is in it can be read with this computer's keyring only. */
	private static ISecurePreferences open(Path folder) throws IOException {
		ISecurePreferences root = SecurePreferencesFactory.open(file(folder).toUri().toURL(), Map.of(IProviderHints.PROMPT_USER, false));
		if (root == null) {
			throw new IOException("There is no secure storage.");
		}
		return root;
	}

	private static Path file(Path folder) {
		return folder.resolve("secrets");
	}

	private static void log(String text, Throwable cause) {
		System.getLogger(Passwords.class.getName()).log(System.Logger.Level.DEBUG, text, cause);
	}
}
