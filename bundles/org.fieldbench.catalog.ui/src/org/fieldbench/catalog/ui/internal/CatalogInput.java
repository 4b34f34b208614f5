/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.ui.internal;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.fieldbench.ui.Icons;

/** A catalog to edit: a file of the user's, or one that a bundle brings and that can only be looked at and saved elsewhere. */
public final class CatalogInput extends PlatformObject implements IEditorInput, IPersistableElement, IElementFactory {

	private static final String FACTORY = "org.fieldbench.catalog.ui.input";
	private static final String FILE = "file";
	private static final String SHIPPED = "shipped";

	private final Path file;
	private final String shipped;

	/** For the workbench, which restores inputs by it. */
	public CatalogInput() {
		this(null, null);
	}

	private CatalogInput(Path file, String shipped) {
		this.file = file;
		this.shipped = shipped;
	}

	static CatalogInput of(Path file) {
		return new CatalogInput(file.toAbsolutePath().normalize(), null);
	}

	/** @param id of a catalog that a bundle brings */
	static CatalogInput shipped(String id) {
		return new CatalogInput(null, id);
	}

	/** @return the user's file; empty for a catalog that a bundle brings */
	Optional<Path> file() {
		return Optional.ofNullable(file);
	}

	/** @return id of the catalog that a bundle brings; null for a file */
	String shippedId() {
		return shipped;
	}

	@Override
	public boolean exists() {
		return file == null || file.toFile().exists();
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Icons.descriptor(CatalogInput.class, "catalog");
	}

	@Override
	public String getName() {
		return file == null ? shipped : file.getFileName().toString();
	}

	@Override
	public String getToolTipText() {
		return file == null ? shipped + ", comes with a bundle" : file.toString();
	}

	@Override
	public IPersistableElement getPersistable() {
		return this;
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putString(file == null ? SHIPPED : FILE, file == null ? shipped : file.toString());
	}

	@Override
	public String getFactoryId() {
		return FACTORY;
	}

	@Override
	public IAdaptable createElement(IMemento memento) {
		String path = memento.getString(FILE);
		return path == null ? shipped(memento.getString(SHIPPED)) : of(Path.of(path));
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof CatalogInput input && file().equals(input.file()) && String.valueOf(shipped).equals(String.valueOf(input.shipped));
	}

	@Override
	public int hashCode() {
		return file == null ? String.valueOf(shipped).hashCode() : file.hashCode();
	}
}
