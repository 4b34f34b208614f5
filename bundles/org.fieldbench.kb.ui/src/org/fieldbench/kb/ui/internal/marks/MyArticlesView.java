/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.marks;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.fieldbench.kb.ui.internal.reading.ShownArticle;
import org.fieldbench.ui.AccessibleName;
import org.fieldbench.ui.Refresh;
import org.fieldbench.ui.WidgetIds;

/** The reader's favourites, what he watches, and what he read last. */
public final class MyArticlesView extends ViewPart {

	static final String ID = "org.fieldbench.kb.ui.myArticles";

	private ReaderMarks marks;
	private Runnable again;
	private TreeViewer tree;

	@Override
	public void createPartControl(Composite parent) {
		marks = getSite().getService(ReaderMarks.class);
		GridLayoutFactory.fillDefaults().margins(6, 6).applyTo(parent);
		tree = new TreeViewer(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.getTree());
		AccessibleName.give(WidgetIds.tag(tree.getTree(), "my.articles"), "My articles");
		tree.setContentProvider(new MyArticlesContent());
		tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new MyArticlesLabels()));
		tree.setAutoExpandLevel(2);
		tree.addOpenListener(event -> open());
		again = Refresh.of(tree.getTree(), this::show)::request;
		marks.addListener(again);
		actions();
		show();
	}

	private void actions() {
		Action remove = new Action("&Remove from My Articles") {
			@Override
			public void run() {
				removeSelected();
			}
		};
		remove.setActionDefinitionId(ActionFactory.DELETE.getCommandId());
		getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.DELETE.getId(), remove);
		MenuManager menu = new MenuManager();
		menu.add(remove);
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		tree.getTree().setMenu(menu.createContextMenu(tree.getTree()));
		getSite().registerContextMenu(menu, tree);
		getSite().setSelectionProvider(tree);
	}

	private void show() {
		tree.setInput(marks.now());
	}

	private void open() {
		Object selected = tree.getStructuredSelection().getFirstElement();
		if (selected instanceof MyArticles.Line line && line.isArticle()) {
			ShownArticle.show(line.target());
		} else if (selected != null) {
			tree.setExpandedState(selected, !tree.getExpandedState(selected));
		}
	}

	private void removeSelected() {
		if (tree.getStructuredSelection().getFirstElement() instanceof MyArticles.Line line) {
			MarkJob.remove(line);
		}
	}

	@Override
	public void setFocus() {
		tree.getTree().setFocus();
	}

	@Override
	public void dispose() {
		marks.removeListener(again);
		super.dispose();
	}
}
