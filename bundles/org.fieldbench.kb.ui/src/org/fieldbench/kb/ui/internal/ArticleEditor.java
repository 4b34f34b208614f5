/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal;

import java.time.Duration;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.EditorPart;
import org.fieldbench.kb.Article;
import org.fieldbench.kb.ArticleEditing;
import org.fieldbench.kb.ArticleLibrary;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.OpenArticle;
import org.fieldbench.kb.Signature;
import org.fieldbench.kb.ui.internal.reading.PageMaker;
import org.fieldbench.kb.ui.internal.reading.PageSections;
import org.fieldbench.kb.ui.internal.reading.Reader;
import org.fieldbench.ui.EditorArea;
import org.fieldbench.ui.MessageLine;
import org.fieldbench.ui.Refresh;
import org.fieldbench.ui.Signal;
import org.fieldbench.ui.WidgetIds;

/** An article being written: its details, its Markdown, and beside it how it will look. */
public final class ArticleEditor extends EditorPart {

	static final String ID = "org.fieldbench.kb.ui.editor";

	private static final Duration PREVIEW = Duration.ofMillis(400);

	private EditModel model;
	private MessageLine message;
	private ArticleForm form;
	private SourcePane source;
	private Refresh preview;
	private String problems = "";
	private boolean wasDirty;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		setSite(site);
		setInput(input);
		ArticleInput article = (ArticleInput) input;
		ArticleEditing editing = site.getService(ArticleEditing.class);
		try {
			if (article.isNew()) {
				model = new EditModel(editing, this::knows, Article.draft(article.id(), "", ""), 0);
			} else {
				open(editing.open(article.id()), editing);
			}
		} catch (KnowledgeBaseException e) {
			throw new PartInitException(e.getMessage(), e);
		}
	}

	private void open(OpenArticle open, ArticleEditing editing) {
		model = new EditModel(editing, this::knows, open.article(), open.revision().number());
		if (!open.problems().isEmpty()) {
			problems = String.join(" ", open.problems()) + " What you save is a new revision; what is there stays as revision "
					+ open.revision().number() + ".";
		}
	}

	private boolean knows(String id) {
		return getSite().getService(ArticleLibrary.class).find(id).isPresent();
	}

	@Override
	public void createPartControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(8, 8).spacing(0, 8).applyTo(area);
		message = WidgetIds.tag(new MessageLine(area), "kb.edit.message");
		form = new ArticleForm(area, this::changed);
		SashForm sides = new SashForm(area, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sides);
		source = new SourcePane(sides, this::changed);
		Composite right = new Composite(sides, SWT.NONE);
		right.setLayout(new FillLayout());
		Reader reader = new Reader(right, PageMaker.of(getSite(), new PageSections()), "kb.edit.preview", link -> { }, sheet -> { });
		preview = Refresh.of(sides, PREVIEW, () -> reader.show(model.article()));
		show(false);
		if (!problems.isEmpty()) {
			message.say(Signal.CAUTION, problems);
		}
		undoActions(getEditorSite().getActionBars());
	}

	private void undoActions(IActionBars bars) {
		bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), source.action(ITextOperationTarget.UNDO, ActionFactory.UNDO.getCommandId()));
		bars.setGlobalActionHandler(ActionFactory.REDO.getId(), source.action(ITextOperationTarget.REDO, ActionFactory.REDO.getCommandId()));
		bars.updateActionBars();
	}

	private void show(boolean undoable) {
		form.show(model);
		source.show(model.fields().body(), undoable);
		setPartName(model.isNew() ? getEditorInput().getName() : "Article " + model.fields().id());
		preview.request();
		fireWhenDirtyChanged();
	}

	private void changed() {
		model.change(form.fields(source.text()));
		model.problem().ifPresentOrElse(problem -> message.say(Signal.CAUTION, problem), message::clear);
		preview.request();
		fireWhenDirtyChanged();
	}

	private void fireWhenDirtyChanged() {
		if (wasDirty != model.isDirty()) {
			wasDirty = model.isDirty();
			firePropertyChange(PROP_DIRTY);
		}
	}

	@Override
	public boolean isDirty() {
		return model.isDirty();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		SaveOutcome outcome = SaveOutcome.of(model, new Signature(Signature.user(), form.comment()), monitor, getSite().getShell());
		if (outcome.shown()) {
			setInputWithNotify(new ArticleInput(model.article().id(), false));
			show(outcome.signal() != Signal.OK);
		}
		if (outcome.signal() != Signal.OK) {
			monitor.setCanceled(true); // the window must not close over what is not kept
		}
		message.say(outcome.signal(), outcome.sentence());
		fireWhenDirtyChanged();
	}

	@Override
	public void doSaveAs() {
		throw new UnsupportedOperationException("An article has one place.");
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public void setFocus() {
		form.setFocus();
	}

	@Override
	public void dispose() {
		EditorArea.hideWhenEmpty(getSite().getPage());
		super.dispose();
	}

	/** Opens an editor, or brings the one that is open to the front. */
	static void open(IWorkbenchPage page, ArticleInput input) throws PartInitException {
		EditorArea.show(page, ID);
		page.openEditor(input, ID);
	}
}
