/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.ui.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.ISources;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.fieldbench.catalog.editing.CatalogDocument;

/** Does one thing with the element that is chosen in the catalog editor at hand. What it does is the class's data in plugin.xml. */
public final class EditorHandler extends AbstractHandler implements IExecutableExtension {

	private EditorAction action;

	@Override
	public void setInitializationData(IConfigurationElement config, String property, Object data) {
		action = EditorAction.valueOf(String.valueOf(data));
	}

	@Override
	public void setEnabled(Object context) {
		Object editor = HandlerUtil.getVariable(context, ISources.ACTIVE_EDITOR_NAME);
		setBaseEnabled(editor instanceof CatalogEditor open && open.panel() != null && open.isEditable() && can(open));
	}

	@Override
	public Object execute(ExecutionEvent event) {
		CatalogEditor editor = (CatalogEditor) HandlerUtil.getActiveEditor(event);
		editor.panel().commit();
		if (can(editor)) {
			EObject shown = action.perform(editor.document(), editor.panel().selected());
			editor.panel().reveal(shown, null);
		}
		PlatformUI.getWorkbench().getService(org.eclipse.ui.services.IEvaluationService.class)
				.requestEvaluation(ISources.ACTIVE_EDITOR_NAME);
		return null;
	}

	private boolean can(CatalogEditor editor) {
		CatalogDocument document = editor.document();
		return action.possible(document, editor.panel().selected());
	}
}
