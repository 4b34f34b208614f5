/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.registry;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.fieldbench.catalog.Catalog;
import org.fieldbench.catalog.internal.xmi.CatalogResource;

/** Writes a catalog. The same catalog gives the same bytes, so that two revisions of a file can be compared line by line. */
public final class CatalogWriter {

	private CatalogWriter() {
	}

	/**
	 * @param catalog stays where it is
	 * @return XMI in UTF-8 with line feeds: an element a line, attributes in the order of the model and folded at 120
	 *         characters, values that are the default left out
	 */
	public static byte[] toBytes(Catalog catalog) {
		CatalogResource resource = new CatalogResource("written.catalog");
		resource.getContents().add(EcoreUtil.copy(catalog));
		try {
			return resource.toBytes();
		} catch (IOException e) {
			throw new UncheckedIOException("memory cannot fail", e);
		}
	}

	/**
	 * @param xmi a catalog file as somebody wrote it
	 * @param name the file's name, for messages
	 * @return the same catalog as {@link #toBytes} writes it
	 * @throws IOException if it has errors, or comments, which would be lost; the message says what to do
	 */
	public static byte[] format(byte[] xmi, String name) throws IOException {
		Catalog catalog = CatalogReader.read(new ByteArrayInputStream(xmi), name);
		// No text and no value of XML holds a bare "<", so this is a comment.
		if (new String(xmi, StandardCharsets.UTF_8).contains("<!--")) {
			throw new IOException(name + " holds comments, which would be lost. Put what they say into an attribute such as note, and remove them.");
		}
		return toBytes(catalog);
	}
}
