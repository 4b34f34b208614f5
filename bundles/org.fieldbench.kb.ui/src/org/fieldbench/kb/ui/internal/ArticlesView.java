/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.ViewPart;
import org.fieldbench.kb.Article;
import org.fieldbench.kb.ArticleEditing;
import org.fieldbench.kb.ArticleLibrary;
import org.fieldbench.kb.ArticleWatch;
import org.fieldbench.kb.ui.internal.marks.ChangedBanner;
import org.fieldbench.kb.ui.internal.marks.ReadRecorder;
import org.fieldbench.kb.ui.internal.marks.ReaderMarks;
import org.fieldbench.kb.ui.internal.marks.WatchNote;
import org.fieldbench.kb.reading.ArticleLink;
import org.fieldbench.kb.ui.internal.reading.CurrentArticle;
import org.fieldbench.kb.ui.internal.reading.EditKeys;
import org.fieldbench.kb.ui.internal.reading.PageLinks;
import org.fieldbench.kb.ui.internal.reading.PageMaker;
import org.fieldbench.kb.ui.internal.reading.PageSections;
import org.fieldbench.kb.ui.internal.reading.Saying;
import org.fieldbench.kb.ui.internal.reading.Reader;
import org.fieldbench.kb.ui.internal.reading.ReaderCommands;
import org.fieldbench.kb.ui.internal.reading.ReadingHistory;
import org.fieldbench.kb.ui.internal.team.ConflictBanner;
import org.fieldbench.kb.ui.internal.team.KnownConflicts;
import org.fieldbench.ui.MessageLine;
import org.fieldbench.ui.Refresh;
import org.fieldbench.ui.Signal;
import org.fieldbench.ui.WidgetIds;
import org.osgi.service.event.EventHandler;

/** The knowledge base: find an article, and read it. */
public final class ArticlesView extends ViewPart implements Saying {

	/** Id of the view. */
	public static final String ID = "org.fieldbench.kb.ui.articles";
	/** Topic of an event whose data is the id of an article to show, or its address ({@link ArticleLink}). */
	static final String SHOW = "org/fieldbench/kb/ui/SHOW";

	/** Keys that mean something while the view is in front. */
	private static final String CONTEXT = "org.fieldbench.kb.ui.reading";

	private final EventHandler shower = event -> showArticle(String.valueOf(event.getProperty(IEventBroker.DATA)));
	private final ReadingHistory history = new ReadingHistory();
	private ArticleLibrary library;
	private Runnable refresh;
	private ArticleWatch.Watching watching;
	private ArticleFinder finder;
	private ViewMessages messages;
	private ArticleList list;
	private QuickEdit quick;
	private Reader reader;
	private ReaderCommands commands;
	private String wanted;
	private String shown;
	private String marked = "";

	@Override
	public void createPartControl(Composite parent) {
		library = getSite().getService(ArticleLibrary.class);
		SashForm sash = new SashForm(parent, SWT.VERTICAL);
		Composite area = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(6, 6).spacing(0, 6).applyTo(area);
		finder = new ArticleFinder(area, library, this::show);
		messages = new ViewMessages(WidgetIds.tag(new MessageLine(area), "kb.message"));
		new WatchNote(area, getSite().getService(ReaderMarks.class));
		reader = reader(sash);
		commands = new ReaderCommands(reader, this::travel);
		list = new ArticleList(area, library, this::read);
		finder.leadTo(list::enter);
		AspectSash.turn(sash);
		menus().register(list.viewer().getTable(), false);
		getSite().setSelectionProvider(list.viewer());
		EditKeys.enable(getSite(), reader);
		getSite().getService(IContextService.class).activateContext(CONTEXT);
		listen(area);
		finder.ask();
	}

	private Reader reader(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
		ConflictBanner.over(area, getSite().getService(KnownConflicts.class), getSite().getService(CurrentArticle.class));
		ChangedBanner.over(area, getSite().getService(ReaderMarks.class), getSite().getService(CurrentArticle.class));
		new ReadRecorder(area, getSite().getService(CurrentArticle.class));
		quick = new QuickEdit(area, getSite().getService(ArticleEditing.class), this::say);
		PageMaker maker = PageMaker.of(getSite(), getSite().getService(PageSections.class));
		Reader made = new Reader(area, maker, "kb.article", new PageLinks(new ArticleLinks(this)), sheet -> menus().register(sheet, true));
		GridDataFactory.fillDefaults().grab(true, true).applyTo(made.control());
		return made;
	}

	/** What was said of another article goes with it. */
	private void read(Article article) {
		if (!article.id().equals(shown)) {
			shown = article.id();
			quick.end();
			messages.otherArticle(shown);
		}
		history.visit(article.id());
		reader.show(article);
		getSite().getService(CurrentArticle.class).set(article);
	}

	private ViewMenus menus() {
		return new ViewMenus(getSite(), list.viewer());
	}

	private void listen(Composite area) {
		refresh = Refresh.of(area, finder::ask)::request;
		library.addListener(refresh);
		watching = getSite().getService(ArticleWatch.class).start();
		getSite().getService(IEventBroker.class).subscribe(SHOW, shower);
	}

	@Override
	public void dispose() {
		watching.close();
		library.removeListener(refresh);
		getSite().getService(IEventBroker.class).unsubscribe(shower);
		super.dispose();
	}

	/** Whoever comes back to the view sees what was changed outside meanwhile and not told by the watch. What the user stopped is not begun again. */
	@Override
	public void setFocus() {
		finder.setFocus();
		if (!getSite().getService(IndexBuilding.class).isStopped()) {
			AnswerJob.quietly("Reading the articles again", library::refresh);
		}
	}

	/** Shows an article, whatever the search has found. */
	private void showArticle(String idOrLink) {
		Optional<ArticleLink> link = ArticleLink.of(idOrLink);
		if (link.isEmpty() && ArticleLink.isMeant(idOrLink)) {
			messages.say(Signal.CAUTION, "This address names no article. One that does looks like fieldbench:kb/212.");
			return;
		}
		wanted = link.map(ArticleLink::id).orElse(idOrLink);
		link.filter(meant -> !meant.anchor().isEmpty()).ifPresent(meant -> reader.reveal(meant.anchor()));
		finder.askFor(wanted);
	}

	/** Shows an article that another one names. */
	void open(ArticleLink link) {
		Optional<Article> article = library.find(link.id());
		if (article.isEmpty()) {
			messages.missing(link.id());
			return;
		}
		open(article.get());
		if (!link.anchor().isEmpty()) {
			reader.reveal(link.anchor());
		}
	}

	private void open(Article article) {
		if (!list.select(article.id())) {
			list.unselect();
			read(article);
		}
	}

	private boolean travel(int steps) {
		Optional<Article> there = history.go(steps).flatMap(library::find);
		there.ifPresent(this::open);
		return there.isPresent();
	}

	/** Does something with the article that is read; its name is one of {@link ReaderCommands}. */
	void run(String command) {
		String said = commands.run(command);
		if (!said.isEmpty()) {
			say(Signal.INFO, said);
		}
	}

	/** @return what makes links of the page's sections work */
	String token() {
		return reader.token();
	}

	/** @return the article that is read; all commands are about it */
	Optional<Article> selected() {
		return reader.article();
	}

	/** Lets the user change title and tags in place. */
	void quickEdit(Article article) {
		quick.start(article);
	}

	/** Says what became of something; it stays until the list has something to say. */
	@Override
	public void say(Signal signal, String sentence) {
		messages.say(signal, sentence);
	}

	/** Says what became of an article, as soon as it is the one that is read. */
	public void announce(String id, String sentence) {
		if (id.equals(shown)) {
			say(Signal.OK, sentence);
		} else {
			messages.announce(id, sentence);
		}
	}

	private void show(List<ArticleRow> rows) {
		list.show(rows);
		messages.ofList(ListMessage.of(rows, finder));
		select(rows);
		mark(finder.text());
	}

	/** What was searched for is marked in the article, until the user removes that or searches for something else. */
	private void mark(String query) {
		if (!query.equals(marked)) {
			marked = query;
			reader.mark(SearchMarks.of(query));
		}
	}

	private void select(List<ArticleRow> rows) {
		if (wanted != null) {
			if (!list.select(wanted)) {
				messages.missing(wanted);
			}
			wanted = null;
		} else if (finder.isBlank() && reader.article().isEmpty()) {
			rows.stream().filter(ArticleRow::isFieldAlert).findFirst().ifPresent(row -> list.select(row.article().id()));
		} else if (list.selected().isEmpty()) {
			reader.article().flatMap(article -> library.find(article.id())).ifPresent(this::read);
		}
	}
}
