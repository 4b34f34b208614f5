/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.ui.internal;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.part.EditorPart;
import org.fieldbench.catalog.editing.CatalogDocument;
import org.fieldbench.catalog.registry.Catalogs;
import org.fieldbench.ui.EditorArea;
import org.fieldbench.ui.MessageLine;
import org.fieldbench.ui.Signal;
import org.fieldbench.ui.WidgetIds;

/** Edits one catalog: its elements as a tree, the chosen one's fields, what is wrong. */
public final class CatalogEditor extends EditorPart {

	static final String ID = "org.fieldbench.catalog.ui.editor";

	private CatalogDocument document;
	private String failure = "";
	private CatalogPanel panel;

	@Override
	public void init(IEditorSite site, IEditorInput input) {
		setSite(site);
		setInput(input);
		setPartName(input.getName());
		try {
			document = OpenedCatalog.open((CatalogInput) input, site.getService(Catalogs.class));
			document.onChange(() -> firePropertyChange(PROP_DIRTY));
		} catch (IOException e) {
			failure = e.getMessage();
			ILog.of(CatalogEditor.class).warn("A catalog could not be opened.", e);
		}
	}

	@Override
	public void createPartControl(Composite parent) {
		if (document == null) {
			Composite page = new Composite(parent, SWT.NONE);
			GridLayoutFactory.swtDefaults().margins(12, 12).applyTo(page);
			WidgetIds.tag(new MessageLine(page), "catalog.failure").say(Signal.BAD, failure);
			return;
		}
		panel = new CatalogPanel(parent, document, getSite(), isShipped());
	}

	/** @return whether it can be changed: a catalog that a bundle brings can only be looked at */
	boolean isEditable() {
		return document != null && !isShipped();
	}

	/** @return what shows the catalog; null when it could not be opened */
	CatalogPanel panel() {
		return panel;
	}

	CatalogDocument document() {
		return document;
	}

	/** Shows an element of the catalog. */
	void reveal(EObject element) {
		panel.reveal(element, null);
	}

	@Override
	public void setFocus() {
		if (panel != null) {
			panel.setFocus();
		}
	}

	@Override
	public void dispose() {
		EditorArea.hideWhenEmpty(getSite().getPage());
		super.dispose();
	}

	@Override
	public boolean isDirty() {
		return document != null && document.isDirty();
	}

	@Override
	public boolean isSaveAsAllowed() {
		return document != null;
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		panel.commit();
		new CatalogSaving(getSite().getShell(), document).save(monitor, this::saved);
	}

	@Override
	public void doSaveAs() {
		panel.commit();
		new CatalogSaving(getSite().getShell(), document).saveAs(this::saved);
	}

	/** What was saved counts at once. */
	private void saved(Path file) {
		setInput(CatalogInput.of(file));
		setPartName(getEditorInput().getName());
		firePropertyChange(PROP_INPUT);
		firePropertyChange(PROP_DIRTY);
		getSite().getService(Catalogs.class).reload();
	}

	private boolean isShipped() {
		return ((CatalogInput) getEditorInput()).file().isEmpty();
	}
}
