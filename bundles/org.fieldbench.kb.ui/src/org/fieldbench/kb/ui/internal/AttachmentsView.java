/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.part.ViewPart;
import org.fieldbench.kb.Article;
import org.fieldbench.kb.ArticleEditing;
import org.fieldbench.kb.ArticleLibrary;
import org.fieldbench.kb.Attachment;
import org.fieldbench.kb.OpenArticle;
import org.fieldbench.kb.ui.internal.reading.CurrentArticle;
import org.fieldbench.ui.AccessibleName;
import org.fieldbench.ui.ColumnTable;
import org.fieldbench.ui.FileDrop;
import org.fieldbench.ui.MessageLine;
import org.fieldbench.ui.Refresh;
import org.fieldbench.ui.Signal;
import org.fieldbench.ui.WidgetIds;

/** The files of the article that is shown in the knowledge base. */
public final class AttachmentsView extends ViewPart {

	static final String ID = "org.fieldbench.kb.ui.attachments";

	private static final String NONE = "No attachments. Drop a file here, or choose Attach Files.";

	private final Consumer<Article> follow = this::follow;
	private ArticleLibrary library;
	private ArticleEditing editing;
	private Runnable refresh;
	private Label title;
	private MessageLine message;
	private TableViewer files;
	private String article;

	@Override
	public void createPartControl(Composite parent) {
		library = getSite().getService(ArticleLibrary.class);
		editing = getSite().getService(ArticleEditing.class);
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(6, 6).spacing(0, 6).applyTo(area);
		title = WidgetIds.tag(new Label(area, SWT.NONE), "attachments.article");
		GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
		message = WidgetIds.tag(new MessageLine(area), "attachments.message");
		files = new ColumnTable<Attachment>(area, SWT.MULTI, List.of(AttachmentColumn.values()), (column, file) -> null).viewer();
		AccessibleName.give(WidgetIds.tag(files.getTable(), "attachments.files"), "Attachments");
		FileDrop.enable(area, this::attach);
		registerMenu();
		refresh = Refresh.of(area, this::load)::request;
		library.addListener(refresh);
		message.say(Signal.INFO, "Select an article in the knowledge base.");
		CurrentArticle current = getSite().getService(CurrentArticle.class);
		current.addListener(follow);
		current.article().ifPresent(follow);
	}

	private void registerMenu() {
		MenuManager menu = new MenuManager();
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		files.getTable().setMenu(menu.createContextMenu(files.getTable()));
		getSite().registerContextMenu(menu, files);
		getSite().setSelectionProvider(files);
	}

	private void follow(Article shown) {
		if (!shown.id().equals(article)) {
			article = shown.id();
			load();
		}
	}

	private void load() {
		if (article != null) {
			String wanted = article;
			KbJob.of("Reading the attachments", editing, with -> with.editing().open(wanted)).then(message, this::show, this::sayBad).schedule();
		}
	}

	private void show(OpenArticle open) {
		if (open.article().id().equals(article)) {
			title.setText(title(open.article()).replace("&", "&&"));
			files.setInput(open.attachments());
			if (open.attachments().isEmpty()) {
				message.say(Signal.INFO, NONE);
			} else {
				message.clear();
			}
		}
	}

	private static String title(Article shown) {
		return ArticleRow.title(shown.id(), shown.title());
	}

	private void sayBad(String problem) {
		message.say(Signal.BAD, problem);
	}

	@Override
	public void setFocus() {
		files.getTable().setFocus();
	}

	@Override
	public void dispose() {
		library.removeListener(refresh);
		getSite().getService(CurrentArticle.class).removeListener(follow);
		super.dispose();
	}

	/** @return the id of the article whose files are shown */
	Optional<String> article() {
		return Optional.ofNullable(article);
	}

	@SuppressWarnings("unchecked") // the table holds nothing else
	List<Attachment> selected() {
		return files.getStructuredSelection().toList();
	}

	/** Attaches files in the background; when it is done, they are shown. */
	void attach(List<Path> added) {
		article().ifPresent(id -> change("Attaching files", desk -> desk.attach(id, added)));
	}

	void detach(List<Attachment> gone) {
		article().ifPresent(id -> change("Taking attachments away", desk -> desk.detach(id, gone.stream().map(Attachment::name).toList())));
	}

	private void change(String name, AttachmentWork<?> work) {
		run(name, work, done -> load());
	}

	/** Something done with attachments. */
	@FunctionalInterface
	interface AttachmentWork<T> {
		T run(AttachmentDesk desk) throws org.fieldbench.kb.KnowledgeBaseException;
	}

	/** Does something in the background; a failure is said here. */
	<T> void run(String name, AttachmentWork<T> work, Consumer<T> done) {
		KbJob.of(name, editing, with -> work.run(new AttachmentDesk(with.editing()))).then(message, done, this::sayBad).schedule();
	}
}
