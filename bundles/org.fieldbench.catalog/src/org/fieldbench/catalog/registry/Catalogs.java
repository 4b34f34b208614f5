/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.registry;

import java.util.List;
import java.util.Optional;

import org.fieldbench.catalog.Catalog;
import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.catalog.Procedure;

/** All loaded catalogs. An OSGi service; safe for use by several threads, the model is not to be changed. */
public interface Catalogs {

	/** @return the catalogs that could be read, in the order of their vendors */
	List<Catalog> all();

	/** @return catalogs that were left out, a sentence each with the name of the contributing bundle */
	List<String> problems();

	/** Reads all catalogs anew, after one was changed on disk. Models handed out before stay as they were. */
	default void reload() {
		// What is given once and for all stays.
	}

	/** @param listener called after {@link #reload()}, on the thread that did it */
	default void addListener(Runnable listener) {
		// Nothing to hear of what stays.
	}

	/** @param listener that no longer listens */
	default void removeListener(Runnable listener) {
		// None was kept.
	}

	/** @return the models of all catalogs */
	default List<PhoneModel> models() {
		return all().stream().flatMap(catalog -> catalog.getModels().stream()).toList();
	}

	/** @param name a model's id, name or alias, without regard to case, blanks and hyphens */
	default Optional<PhoneModel> model(String name) {
		String wanted = plain(name);
		return models().stream().filter(model -> plain(model.getId()).equals(wanted) || plain(model.getName()).equals(wanted)
				|| model.getAliases().stream().anyMatch(alias -> plain(alias).equals(wanted))).findFirst();
	}

	/** @param alert number of a field alert, e.g. "212", with or without "#" */
	default Optional<Procedure> procedure(String alert) {
		String wanted = alert.strip().replaceFirst("^#", "");
		return all().stream().flatMap(catalog -> catalog.getProcedures().stream())
				.filter(procedure -> wanted.equals(procedure.getAlert())).findFirst();
	}

	/** @return a name as {@link #model} compares it: in lower case, without blanks and hyphens; null becomes empty */
	static String plain(String name) {
		return name == null ? "" : name.toLowerCase(java.util.Locale.ROOT).replaceAll("[\\s-]", "");
	}
}
