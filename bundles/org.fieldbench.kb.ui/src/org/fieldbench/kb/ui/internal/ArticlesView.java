/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.part.ViewPart;
import org.fieldbench.kb.Article;
import org.fieldbench.kb.ArticleEditing;
import org.fieldbench.kb.ArticleLibrary;
import org.fieldbench.kb.ArticleRenderer;
import org.fieldbench.kb.ui.internal.marks.ChangedBanner;
import org.fieldbench.kb.ui.internal.marks.ReadRecorder;
import org.fieldbench.kb.ui.internal.marks.ReaderMarks;
import org.fieldbench.kb.ui.internal.marks.WatchNote;
import org.fieldbench.kb.ui.internal.reading.CurrentArticle;
import org.fieldbench.kb.ui.internal.reading.PageSections;
import org.fieldbench.kb.ui.internal.reading.Saying;
import org.fieldbench.ui.JobFamilies;
import org.fieldbench.ui.MessageLine;
import org.fieldbench.ui.OperationJob;
import org.fieldbench.ui.Refresh;
import org.fieldbench.ui.Signal;
import org.fieldbench.ui.WidgetIds;
import org.osgi.service.event.EventHandler;

/** The knowledge base: find an article, and read it. */
public final class ArticlesView extends ViewPart implements Saying {

	/** Id of the view. */
	static final String ID = "org.fieldbench.kb.ui.articles";
	/** Topic of an event whose data is the id of an article to show. */
	static final String SHOW = "org/fieldbench/kb/ui/SHOW";

	/** The parts of the context menu, to which others add. */
	private static final List<String> GROUPS = List.of("edit", "read", "marks", "talk", "export", "team");

	private final EventHandler shower = event -> showArticle(String.valueOf(event.getProperty(IEventBroker.DATA)));
	private ArticleLibrary library;
	private Runnable refresh;
	private ArticleFinder finder;
	private MessageLine message;
	private ArticleList list;
	private QuickEdit quick;
	private String wanted;
	private String shown;
	private boolean listSpeaks;

	@Override
	public void createPartControl(Composite parent) {
		library = getSite().getService(ArticleLibrary.class);
		SashForm sash = new SashForm(parent, SWT.VERTICAL);
		Composite area = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(6, 6).spacing(0, 6).applyTo(area);
		finder = new ArticleFinder(area, library, this::show);
		message = WidgetIds.tag(new MessageLine(area), "kb.message");
		new WatchNote(area, getSite().getService(ReaderMarks.class));
		LazyPane pane = articlePane(sash);
		list = new ArticleList(area, library, article -> show(pane, article));
		AspectSash.turn(sash);
		registerMenu(list.viewer().getTable());
		listen(area);
		finder.ask();
	}

	private LazyPane articlePane(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
		new ChangedBanner(area, getSite().getService(ReaderMarks.class), getSite().getService(CurrentArticle.class));
		new ReadRecorder(area, getSite().getService(CurrentArticle.class));
		quick = new QuickEdit(area, getSite().getService(ArticleEditing.class), this::say);
		LazyPane pane = new LazyPane(area, getSite().getService(ArticleRenderer.class), getSite().getService(PageSections.class), "kb.article");
		GridDataFactory.fillDefaults().grab(true, true).applyTo(pane.place());
		return pane;
	}

	/** What was said of another article goes with it. */
	private void show(LazyPane pane, Article article) {
		if (!article.id().equals(shown)) {
			shown = article.id();
			quick.end();
			if (!listSpeaks) {
				message.clear();
			}
		}
		pane.show(article);
		getSite().getService(CurrentArticle.class).set(article);
	}

	private void registerMenu(Table table) {
		MenuManager menu = new MenuManager();
		GROUPS.forEach(group -> menu.add(new Separator(group)));
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		table.setMenu(menu.createContextMenu(table));
		getSite().registerContextMenu(menu, list.viewer());
		getSite().setSelectionProvider(list.viewer());
	}

	private void listen(Composite area) {
		refresh = Refresh.of(area, finder::ask)::request;
		library.addListener(refresh);
		getSite().getService(IEventBroker.class).subscribe(SHOW, shower);
	}

	@Override
	public void dispose() {
		library.removeListener(refresh);
		getSite().getService(IEventBroker.class).unsubscribe(shower);
		super.dispose();
	}

	/** Whoever comes back to the view sees what was changed outside meanwhile. */
	@Override
	public void setFocus() {
		finder.setFocus();
		OperationJob job = new OperationJob("Reading the articles again", JobFamilies.KNOWLEDGE_BASE, monitor -> library.refresh());
		job.setSystem(true);
		job.schedule();
	}

	/** Shows an article, whatever the search has found. */
	private void showArticle(String id) {
		wanted = id;
		finder.askForAll();
	}

	Optional<Article> selected() {
		return list.selected();
	}

	/** Lets the user change title and tags in place. */
	void quickEdit(Article article) {
		quick.start(article);
	}

	/** Says what became of something; it stays until the list has something to say. */
	@Override
	public void say(Signal signal, String sentence) {
		listSpeaks = false;
		message.say(signal, sentence);
	}

	private void say(Optional<ListMessage> said) {
		said.ifPresent(list -> message.say(list.signal(), list.sentence()));
		if (said.isEmpty() && listSpeaks) {
			message.clear();
		}
		listSpeaks = said.isPresent();
	}

	private void show(List<ArticleRow> rows) {
		list.show(rows);
		say(ListMessage.of(library, rows, finder));
		select(rows);
	}

	private void select(List<ArticleRow> rows) {
		if (wanted != null) {
			if (!list.select(wanted)) {
				message.say(Signal.CAUTION, "There is no article " + wanted + " in the knowledge base.");
			}
			wanted = null;
		} else if (finder.isBlank() && list.selected().isEmpty()) {
			rows.stream().filter(ArticleRow::isFieldAlert).findFirst().ifPresent(row -> list.select(row.article().id()));
		}
	}
}
