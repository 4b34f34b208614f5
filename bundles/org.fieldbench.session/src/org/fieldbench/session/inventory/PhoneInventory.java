/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.inventory;

import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The phones that a desk knows, kept in the user's data folder. An OSGi service; safe for use by several threads and programs.
 * <p>
 * Whatever changes them is planned first: nothing is written before {@link #apply}, which writes the whole plan in one transaction,
 * and every change can be undone. Nothing is ever deleted. Messages of exceptions are for the user.
 */
public interface PhoneInventory {

	/** @return all phones, those in the trash included, in the order in which they were added */
	List<KnownPhone> phones() throws InventoryException;

	/** @return what was changed of a phone, the newest first */
	List<PhoneChange> history(long phone) throws InventoryException;

	/** @return what was changed together, the newest first */
	List<ChangeSet> changeSets() throws InventoryException;

	/** @param values as the user typed them */
	ChangePlan planAdd(Map<PhoneField, String> values) throws InventoryException;

	/**
	 * Plans to change one phone or many.
	 *
	 * @param phones as they were read
	 * @param values the fields to change, as the user typed them; an empty value clears the field. A MAC that another phone has merges
	 *               this one, which had none, into that one.
	 */
	ChangePlan planEdit(List<KnownPhone> phones, Map<PhoneField, String> values) throws InventoryException;

	/** Plans to move phones to the trash. */
	ChangePlan planTrash(List<KnownPhone> phones);

	/** Plans to take phones out of the trash. */
	ChangePlan planRestore(List<KnownPhone> phones);

	/** Plans to take back what was changed together. A phone whose values were changed again since is refused. */
	ChangePlan planUndo(long changeSet) throws InventoryException;

	/**
	 * Reads a file of comma, semicolon or tab separated values and plans to import it.
	 *
	 * @throws InventoryException if it cannot be read, or no column names phones
	 */
	ImportPlan planImport(Path file, OnConflict onConflict) throws InventoryException;

	/**
	 * Does what a plan says, but for what it refuses; all in one transaction.
	 *
	 * @return id of the change set, for {@link #planUndo}; empty when there was nothing to do
	 * @throws InventoryException if a phone was changed since the plan was made; nothing is written then
	 */
	Optional<Long> apply(ChangePlan plan) throws InventoryException;

	/** Writes phones so that {@link #planImport} reads them back as they are. Does not close the writer. */
	void export(List<KnownPhone> phones, Writer to, ExportOptions options) throws InventoryException;

	/** As {@link #export(List, Writer, ExportOptions)}, into a file, which is replaced when it is complete. */
	void export(List<KnownPhone> phones, Path file, ExportOptions options) throws InventoryException;

	/** @return clients that the TFTP server saw and that no phone here has the MAC or address of, the latest first */
	List<Suggestion> suggestions() throws InventoryException;

	/** Does not suggest a client any more. */
	void dismiss(Suggestion suggestion) throws InventoryException;

	/**
	 * Keeps what a real phone reported after a flash session; a phone that is not known is added. For flash sessions: a rehearsal never
	 * calls it, its phone is virtual.
	 *
	 * @return id of the change set; empty when everything was known already
	 */
	Optional<Long> report(VersionReport report) throws InventoryException;
}
