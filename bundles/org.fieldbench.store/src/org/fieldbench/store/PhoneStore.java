/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Keeps the phones that a desk knows, and every change of them for ever. Each call is on disk, whole, when it returns: a killed
 * program or a pulled plug loses nothing. Safe for use by several threads and several programs.
 */
public interface PhoneStore extends AutoCloseable {

	/** @return all phones, those in the trash included, in the order in which they were added */
	List<PhoneRecord> phones() throws StoreException;

	/**
	 * Writes edits in one transaction: all of them, or none.
	 *
	 * @param how a few words for people, e.g. "import of phones.csv"
	 * @param undoes the change set whose changes the edits take back
	 * @return id of the change set; empty when nothing differed, and nothing was written
	 * @throws PhoneConflictException if a phone was changed since it was read, or another phone has the same MAC or address
	 */
	Optional<Long> write(Instant time, String author, String how, Optional<Long> undoes, List<PhoneEdit> edits)
			throws StoreException;

	/** @return what was changed of a phone, the newest first; empty for an unknown one */
	List<PhoneChangeRecord> history(long phone) throws StoreException;

	/** @return the change sets, the newest first */
	List<ChangeSetRecord> changeSets() throws StoreException;

	/** @return what one change set changed; empty for an unknown one */
	List<PhoneChangeRecord> changes(long changeSet) throws StoreException;

	/**
	 * Keeps that a TFTP server saw a client. No history is kept of it.
	 *
	 * @param mac if something told it; a former one stays when it is empty
	 */
	void saw(String address, Optional<String> mac, Instant when, String asked) throws StoreException;

	/** Remembers whether the user wants to hear of a client. Does nothing for an address that was not seen. */
	void dismiss(String address, boolean dismissed, Instant when) throws StoreException;

	/** @return the clients that were seen, the latest first */
	List<SightingRecord> sightings() throws StoreException;

	@Override
	void close();
}
