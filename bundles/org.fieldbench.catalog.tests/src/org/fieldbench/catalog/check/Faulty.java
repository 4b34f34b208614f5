/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Catalog files with something wrong in them. */
final class Faulty {

	private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<catalog:Catalog xmi:version=\"2.0\" "
			+ "xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:catalog=\"http://fieldbench.org/catalog/1\" id=\"c\" vendor=\"V\" revision=\"2026-01-31\">\n";

	private Faulty() {
	}

	/** @param body what is in the catalog; apostrophes around values; begins at line 3, column 1 */
	static String xmi(String body) {
		return HEAD + body + "\n</catalog:Catalog>\n";
	}

	static List<CatalogProblem> problems(String xmi) {
		return check(xmi).problems();
	}

	static CheckedCatalog check(String xmi) {
		try {
			return CatalogCheck.file(new ByteArrayInputStream(xmi.getBytes(StandardCharsets.UTF_8)), "f.catalog");
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}
}
