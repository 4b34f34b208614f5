/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.reading;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.fieldbench.kb.Article;
import org.fieldbench.kb.reading.ReadingPage;
import org.fieldbench.kb.reading.TextMarks;
import org.fieldbench.ui.JobFamilies;
import org.fieldbench.ui.OperationJob;
import org.fieldbench.ui.Refresh;
import org.fieldbench.ui.Themes;

/**
 * Shows articles: sets each in the background, by a browser or, where there is none, as text. The pane is made with the first
 * article: a browser takes long, and the window need not wait. Call on the display's thread.
 */
public final class Reader {

	private final Composite place;
	private final MarkTour tour;
	private final Composite sheet;
	private final PageMaker maker;
	private final String id;
	private final Consumer<String> onLink;
	private final Consumer<Control> dress;
	private final Runnable again;
	private ReadingPane pane;
	private Article article;
	private ReadingPage page;
	private String token = "";
	private String anchor = "";
	/** While a browser is taken away, other things still happen. */
	private boolean gone;

	/**
	 * @param parent has a {@code GridLayout}
	 * @param id of the widget that shows the article
	 * @param onLink gets the addresses that the user chooses
	 * @param dress gets what shows the article, when it is made
	 */
	public Reader(Composite parent, PageMaker maker, String id, Consumer<String> onLink, Consumer<Control> dress) {
		this.maker = maker;
		this.dress = dress;
		this.id = id;
		this.onLink = onLink;
		place = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(place);
		tour = new MarkTour(place, this);
		sheet = new Composite(place, SWT.NONE);
		sheet.setLayout(new FillLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sheet);
		Themes.onChange(place, this::redraw);
		again = Refresh.of(place, this::setAgain)::request;
		maker.sections().addListener(again);
		place.addDisposeListener(event -> {
			gone = true;
			maker.sections().removeListener(again);
		});
	}

	/** @return the place, to be laid out */
	public Control control() {
		return place;
	}

	/** @return the article that is shown */
	public Optional<Article> article() {
		return Optional.ofNullable(article);
	}

	/** @return the page that is shown */
	public Optional<ReadingPage> page() {
		return Optional.ofNullable(page);
	}

	/** @return what makes links of the page's sections work */
	public String token() {
		return token;
	}

	/** Shows an article from its beginning, unless it is shown already. */
	public void show(Article shown) {
		if (!gone && !shown.equals(article)) {
			boolean same = article != null && article.id().equals(shown.id());
			article = shown;
			if (!same) {
				tour.startAnew();
			}
			set(same);
		}
	}

	/** Goes to a heading or a step of the article, when it is there. */
	public void reveal(String wanted) {
		if (page == null || page.contents().stream().noneMatch(heading -> heading.anchor().equals(wanted))) {
			anchor = wanted;
		} else {
			pane.reveal(wanted);
		}
	}

	/** Marks what was searched for, until the user removes that. */
	public void mark(TextMarks marks) {
		tour.search(marks);
	}

	/** @return what leads from marked place to marked place */
	MarkTour tour() {
		return tour;
	}

	/** Sets the article anew, and stays where it is. */
	void setAgain() {
		set(true);
	}

	private void set(boolean stay) {
		if (article == null || gone) {
			return;
		}
		token = UUID.randomUUID().toString();
		String key = token;
		Article wanted = article;
		TextMarks marks = tour.marks();
		Display display = place.getDisplay();
		OperationJob job = new OperationJob("Setting article " + wanted.id(), JobFamilies.KNOWLEDGE_BASE, monitor -> {
			ReadingPage set = maker.page(wanted, marks, key);
			display.asyncExec(() -> set(set, key, stay));
		});
		job.setSystem(true);
		job.schedule();
	}

	private void set(ReadingPage made, String key, boolean stay) {
		if (gone || !key.equals(token)) {
			return;
		}
		page = made;
		if (pane == null) {
			pane = ReadingPanes.create(sheet, id, onLink);
			dress.accept(pane.control());
			sheet.layout();
		}
		pane.show(made, stay && anchor.isEmpty(), Zoom.percent());
		tour.arrive(pane, made.hits());
		if (!anchor.isEmpty()) {
			pane.reveal(anchor);
			anchor = "";
		}
	}

	/** Shows the page in other colours or of another size. */
	void redraw() {
		if (page != null) {
			pane.restyle(page, Zoom.percent());
		}
	}

	/** @return what the user selected in the article */
	String selection() {
		return pane == null ? "" : pane.selection();
	}

	void selectAll() {
		if (pane != null) {
			pane.selectAll();
		}
	}

	void setFocus() {
		if (pane != null) {
			pane.control().setFocus();
		}
	}
}
