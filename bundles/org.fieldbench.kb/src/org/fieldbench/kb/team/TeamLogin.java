/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.team;

import java.util.Optional;

import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.store.Secret;
import org.fieldbench.store.StoreException;
import org.fieldbench.store.TeamAddress;

/** Where a team's database is, and how to log in. It forgets the password when it is closed. */
public final class TeamLogin implements AutoCloseable {

	private final TeamAddress address;
	private final Secret password;

	/** @param password is copied */
	public TeamLogin(TeamAddress address, Secret password) {
		this.address = address;
		this.password = password.copy();
	}

	/**
	 * @param address as people write it, see {@link TeamAddress#parse}; a user in it counts unless another one is given
	 * @param user may be blank when the address names one
	 * @throws KnowledgeBaseException if the address is none, or nobody is named
	 */
	public static TeamLogin of(String address, String user, String password) throws KnowledgeBaseException {
		try (Secret secret = Secret.of(password)) {
			TeamAddress parsed = TeamAddress.parse(address);
			TeamAddress named = user.isBlank() ? parsed : parsed.withUser(user.strip());
			if (named.user().isEmpty()) {
				throw new KnowledgeBaseException("Who logs in is missing. Type the user.");
			}
			return new TeamLogin(named, secret);
		} catch (StoreException e) {
			throw new KnowledgeBaseException(e.getMessage(), e);
		}
	}

	/**
	 * An address in two fields.
	 *
	 * @param address without the user
	 * @param user may be empty
	 */
	public record Where(String address, String user) {

		/** @return empty when the text is no address */
		public static Optional<Where> of(String text) {
			try {
				TeamAddress parsed = TeamAddress.parse(text);
				TeamAddress plain = new TeamAddress(parsed.host(), parsed.port(), parsed.database(), Optional.empty(), parsed.options());
				return Optional.of(new Where(plain.toString(), parsed.user().orElse("")));
			} catch (StoreException e) {
				return Optional.empty();
			}
		}
	}

	public TeamAddress address() {
		return address;
	}

	/** @return not to be kept, nor to be closed */
	public Secret password() {
		return password;
	}

	@Override
	public void close() {
		password.close();
	}

	@Override
	public String toString() {
		return address.toString();
	}
}
