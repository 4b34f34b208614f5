/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.registry;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import org.fieldbench.catalog.Catalog;
import org.fieldbench.catalog.check.CatalogCheck;
import org.fieldbench.catalog.check.CatalogProblem;
import org.fieldbench.catalog.check.CheckedCatalog;

/** Reads one catalog file. Needs no OSGi. */
public final class CatalogReader {

	private CatalogReader() {
	}

	/**
	 * @param xmi the file's content; stays the caller's to close
	 * @param name the file's name, for messages
	 * @return a catalog in which {@link CatalogCheck} finds no error
	 * @throws IOException if it is no such catalog; the message says what is the first error, where, and how many follow
	 */
	public static Catalog read(InputStream xmi, String name) throws IOException {
		CheckedCatalog checked = CatalogCheck.file(xmi, name);
		if (!checked.isUsable()) {
			throw new IOException(name + " is not a catalog that can be used: " + words(checked.errors()));
		}
		return checked.catalog().get();
	}

	private static String words(List<CatalogProblem> errors) {
		CatalogProblem first = errors.get(0);
		return (first.line() == 0 ? "" : "line " + first.line() + ", column " + first.column() + ": ")
				+ (first.path().isEmpty() ? "" : first.path() + ": ") + first.message() + more(errors.size() - 1);
	}

	private static String more(int further) {
		return switch (further) {
		case 0 -> "";
		case 1 -> " There is one more error.";
		default -> " There are " + further + " more errors.";
		};
	}
}
