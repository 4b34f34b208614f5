/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.internal.xmi;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.XMLSave;
import org.eclipse.emf.ecore.xmi.impl.XMILoadImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.fieldbench.catalog.CatalogPackage;
import org.xml.sax.helpers.DefaultHandler;

/** A catalog file: knows where its elements stand, loads nothing else, and is written in one way only. */
public final class CatalogResource extends XMIResourceImpl {

	private static final int LINE_WIDTH = 120;
	private static final Map<Object, Object> READING = Map.of(XMLResource.OPTION_PARSER_FEATURES,
			Map.of("http://apache.org/xml/features/disallow-doctype-decl", true));
	private static final Map<Object, Object> WRITING = Map.of(XMLResource.OPTION_ENCODING, "UTF-8",
			XMLResource.OPTION_LINE_WIDTH, LINE_WIDTH, Resource.OPTION_LINE_DELIMITER, "\n");

	private final Map<EObject, Place> places = new IdentityHashMap<>();
	private SourceText text = new SourceText(new byte[0]);

	/** @param name the file's name, for messages */
	public CatalogResource(String name) {
		super(URI.createURI(URI.encodeSegment(name, false)));
		new Alone().getResources().add(this);
	}

	/**
	 * Reads as much as can be read.
	 *
	 * @throws IOException if something is wrong with the file; {@link #getErrors} has it all, as far as the parser came
	 */
	public void read(byte[] xmi) throws IOException {
		text = new SourceText(xmi);
		load(new ByteArrayInputStream(xmi), READING);
	}

	/** @return the same bytes for the same content: UTF-8, line feeds, attributes in the order of the model */
	public byte[] toBytes() throws IOException {
		ByteArrayOutputStream xmi = new ByteArrayOutputStream();
		save(xmi, WRITING);
		return xmi.toByteArray();
	}

	/** @return where the element begins */
	public Place placeOf(EObject object) {
		return places.getOrDefault(object, Place.UNKNOWN);
	}

	void place(EObject object, int line, int column) {
		places.put(object, tagStart(line, column));
	}

	Place tagStart(int line, int column) {
		return text.tagStart(line, column);
	}

	@Override
	protected XMLLoad createXMLLoad() {
		return new XMILoadImpl(createXMLHelper()) {
			@Override
			protected DefaultHandler makeDefaultHandler() {
				return new PlacingHandler(CatalogResource.this, resource, helper, options);
			}
		};
	}

	@Override
	protected XMLSave createXMLSave() {
		return new OwnFeaturesFirst(createXMLHelper());
	}

	/** A reference to another file stays unresolved: reading a catalog opens no second file and no connection. */
	private static final class Alone extends ResourceSetImpl {

		Alone() {
			getPackageRegistry().put(CatalogPackage.eNS_URI, CatalogPackage.eINSTANCE);
		}

		@Override
		public EObject getEObject(URI uri, boolean loadOnDemand) {
			return super.getEObject(uri, false);
		}
	}
}
