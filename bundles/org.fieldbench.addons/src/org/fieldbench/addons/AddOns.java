/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.addons;

import java.nio.file.Path;
import java.util.List;

/**
 * Adds features to the program and takes them away, without a network. What is done takes effect at the next start. An OSGi
 * service.
 */
public interface AddOns {

	/**
	 * @return what was added to the program, by id
	 * @throws AddOnException if the program does not know what it is made of
	 */
	List<AddOn> installed() throws AddOnException;

	/**
	 * @param archive a p2 repository: a folder, or a zip of one
	 * @return the features that it holds, by id; those that the program itself is made of are left out
	 * @throws AddOnException if it is no such archive
	 */
	List<AddOn> offered(Path archive) throws AddOnException;

	/**
	 * @param archive a p2 repository: a folder, or a zip of one
	 * @param id of a feature in it
	 * @return what was installed
	 * @throws AddOnException if it is not in the archive, is installed already, needs what is not there, or the program's
	 *                        folder cannot be written
	 */
	AddOn install(Path archive, String id) throws AddOnException;

	/**
	 * @param id of a feature that was added
	 * @return what was removed
	 * @throws AddOnException if it was not added, something needs it, or the program's folder cannot be written
	 */
	AddOn remove(String id) throws AddOnException;
}
