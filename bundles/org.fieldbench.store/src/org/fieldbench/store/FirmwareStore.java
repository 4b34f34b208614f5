/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Keeps what is remembered of firmware bundles. Each call is on disk, whole, when it returns: a killed program or a pulled plug
 * loses nothing. Safe for use by several threads and several programs.
 */
public interface FirmwareStore extends AutoCloseable {

	/** @param again whether it is seen for one more time; false only moves the time at which it was seen last */
	void saw(String sha256, String name, long size, Instant when, boolean again) throws StoreException;

	/** @return the bundles that were seen, the latest first */
	List<BundleRecord> bundles() throws StoreException;

	Optional<BundleRecord> bundle(String sha256) throws StoreException;

	/** @return what came of a bundle, the latest session first; of all bundles when none is given */
	List<OutcomeRecord> outcomes(Optional<String> sha256) throws StoreException;

	/**
	 * Keeps roles. Those that the files had before, and those of the files that are superseded, hold no longer; all in one
	 * transaction.
	 */
	void assign(List<RoleRecord> roles, Collection<String> superseded, Instant when) throws StoreException;

	/** @return the roles that hold now, one for each file */
	List<RoleRecord> roles() throws StoreException;

	/** @return how many roles do not hold any longer */
	int forget(Collection<String> sha256, Instant when) throws StoreException;

	/** @param model may be unknown; @param role of the file that was sent, may be unknown */
	void asked(String name, Optional<String> model, Optional<String> role, Instant when) throws StoreException;

	/** @return the names that were asked for, the most frequent first */
	List<RequestRecord> requests() throws StoreException;

	@Override
	void close();
}
