/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.memory;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.fieldbench.catalog.FirmwareRole;
import org.fieldbench.firmware.FirmwareException;
import org.fieldbench.firmware.FirmwareReport;

/**
 * What earlier inspections, sessions and phones taught. An OSGi service; safe for use by several threads. Each change is kept
 * when the method returns. Messages of exceptions are sentences for the user.
 */
public interface FirmwareMemory {

	/** Remembers nothing. */
	FirmwareMemory NONE = new NoMemory();

	/**
	 * @param bundle SHA-256 of a firmware bundle
	 * @return all that counts for its inspection
	 * @throws FirmwareException if what is kept cannot be read
	 */
	Recollection recall(String bundle) throws FirmwareException;

	/** Keeps that a firmware bundle was inspected. */
	void inspected(FirmwareReport report) throws FirmwareException;

	/**
	 * Keeps roles that an engineer assigned; they count in every bundle that holds the same file.
	 *
	 * @param superseded SHA-256 of files whose assigned roles hold no longer
	 */
	void assign(List<RoleAssignment> roles, Collection<String> superseded) throws FirmwareException;

	/** @return the roles that hold now */
	List<RoleAssignment> assignments() throws FirmwareException;

	/**
	 * @param files SHA-256 of each
	 * @return how many assigned roles hold no longer
	 */
	int forget(Collection<String> files) throws FirmwareException;

	/**
	 * Keeps that a phone asked for a file.
	 *
	 * @param name as asked for
	 * @param model of the phone, if it is known
	 * @param role of the file that was sent, if one was
	 */
	void asked(String name, Optional<String> model, Optional<FirmwareRole> role, Instant when) throws FirmwareException;

	/** @return names that phones asked for, the most frequent first */
	List<AskedName> asked() throws FirmwareException;

	/** @return the bundles that were inspected, the latest first */
	List<BundleHistory> bundles() throws FirmwareException;
}
