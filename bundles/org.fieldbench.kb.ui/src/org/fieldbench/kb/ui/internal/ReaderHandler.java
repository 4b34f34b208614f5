/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Does something with the article that is read; what it is says the extension. */
public final class ReaderHandler extends AbstractHandler implements IExecutableExtension {

	private String what = "";

	@Override
	public void setInitializationData(IConfigurationElement config, String property, Object data) {
		what = String.valueOf(data);
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		try {
			ArticlesView view = (ArticlesView) HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(ArticlesView.ID);
			view.run(what);
			return null;
		} catch (PartInitException e) {
			throw new ExecutionException("The knowledge base cannot be opened.", e);
		}
	}
}
