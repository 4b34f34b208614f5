/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.editing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.fieldbench.catalog.Catalog;

/**
 * A catalog that is being edited. Every change is a command that can be taken back; nothing is on disk before it is saved. For one
 * thread; knows no screen.
 */
public final class CatalogDocument {

	private final Catalog catalog;
	private final BasicCommandStack commands = new BasicCommandStack();
	private final CatalogEdits edits;
	private final List<String> losses;
	private Optional<CatalogFile> file;

	private CatalogDocument(LooseCatalog loaded, Optional<CatalogFile> file) {
		this.catalog = loaded.catalog();
		this.losses = loaded.losses();
		this.file = file;
		var domain = new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(), commands);
		Resource resource = catalog.eResource();
		domain.getResourceSet().getResources().add(resource);
		edits = new CatalogEdits(catalog, domain);
	}

	/**
	 * @param file a catalog, which may have errors
	 * @throws IOException if it cannot be read or is no catalog; the message is a sentence for the user
	 */
	public static CatalogDocument open(Path file) throws IOException {
		CatalogFile disk = CatalogFile.of(file);
		return new CatalogDocument(LooseCatalog.read(disk.content(), disk.name()), Optional.of(disk));
	}

	/**
	 * @param content of a catalog that has no file of the user's, for example one that a bundle brings
	 * @param name for messages
	 * @throws IOException if it is no catalog; the message is a sentence for the user
	 */
	public static CatalogDocument of(byte[] content, String name) throws IOException {
		return new CatalogDocument(LooseCatalog.read(content, name), Optional.empty());
	}

	/** @return the catalog; to be changed by {@link #edits()} only */
	public Catalog catalog() {
		return catalog;
	}

	/** @return how it is changed */
	public CatalogEdits edits() {
		return edits;
	}

	/** @return what the file says and the document could not take over, a sentence each: saving loses it */
	public List<String> losses() {
		return losses;
	}

	/** @return where it is saved; empty for one that has no file yet */
	public Optional<Path> file() {
		return file.map(CatalogFile::path);
	}

	/** @return whether there is something to save */
	public boolean isDirty() {
		return commands.isSaveNeeded();
	}

	public boolean canUndo() {
		return commands.canUndo();
	}

	public boolean canRedo() {
		return commands.canRedo();
	}

	/** Takes the last change back; does nothing when there is none. */
	public void undo() {
		if (canUndo()) {
			commands.undo();
		}
	}

	/** Makes a change again that was taken back; does nothing when there is none. */
	public void redo() {
		if (canRedo()) {
			commands.redo();
		}
	}

	/** @param listener called after each change, taken back ones included */
	public void onChange(Runnable listener) {
		commands.addCommandStackListener(event -> listener.run());
	}

	/**
	 * Saves to its file.
	 *
	 * @throws ChangedOnDiskException if another program has changed the file since it was opened or saved
	 * @throws IOException if it cannot be written; the former content stays
	 */
	public void save() throws IOException {
		CatalogFile disk = file.orElseThrow(() -> new IOException("This catalog has no file yet. Save it under a name."));
		disk.checkUnchanged();
		saveAs(disk.path());
	}

	/**
	 * Saves to a file, which from now on is its own. What the file held is replaced.
	 *
	 * @throws IOException if it cannot be written; the former content stays
	 */
	public void saveAs(Path path) throws IOException {
		file = Optional.of(CatalogFile.write(path, catalog));
		commands.saveIsDone();
	}
}
