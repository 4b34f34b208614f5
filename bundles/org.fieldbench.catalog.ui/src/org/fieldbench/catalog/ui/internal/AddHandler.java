/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.ui.internal;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MenuListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.HandlerUtil;
import org.fieldbench.catalog.editing.ChildSlot;

/** Adds an element in the one that is chosen: of the kind that the parameter or the chosen heading names, else of one that the user picks. */
public final class AddHandler extends AbstractHandler {

	private static final String PLACE = "org.fieldbench.catalog.ui.place";

	@Override
	public void setEnabled(Object context) {
		Object editor = HandlerUtil.getVariable(context, ISources.ACTIVE_EDITOR_NAME);
		setBaseEnabled(editor instanceof CatalogEditor open && open.panel() != null && open.isEditable());
	}

	@Override
	public Object execute(ExecutionEvent event) {
		CatalogEditor editor = (CatalogEditor) HandlerUtil.getActiveEditor(event);
		editor.panel().commit();
		EObject parent = editor.panel().selected();
		String named = event.getParameter(PLACE);
		String wanted = named != null ? named : editor.panel().selectedPlace().map(place -> place.getName()).orElse(null);
		List<ChildSlot> slots = ChildSlot.free(parent).stream().filter(slot -> wanted == null || slot.feature().getName().equals(wanted)).toList();
		if (slots.size() == 1) {
			add(editor, parent, slots.get(0));
		} else {
			// A leaf takes nothing: what is meant is a sister of it.
			EObject taker = slots.isEmpty() ? parent.eContainer() : parent;
			ask(editor, taker, slots.isEmpty() ? ChildSlot.free(taker) : slots);
		}
		return null;
	}

	private static void ask(CatalogEditor editor, EObject parent, List<ChildSlot> slots) {
		Menu menu = new Menu(editor.getSite().getShell(), SWT.POP_UP);
		for (ChildSlot slot : slots) {
			MenuItem item = new MenuItem(menu, SWT.PUSH);
			item.setText(slot.title());
			item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> add(editor, parent, slot)));
		}
		menu.addMenuListener(MenuListener.menuHiddenAdapter(event -> menu.getDisplay().asyncExec(menu::dispose)));
		menu.setVisible(true);
	}

	private static void add(CatalogEditor editor, EObject parent, ChildSlot slot) {
		editor.reveal(editor.document().edits().add(parent, slot));
	}
}
