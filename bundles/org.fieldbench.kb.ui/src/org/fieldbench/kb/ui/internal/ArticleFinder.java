/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.fieldbench.kb.ArticleLibrary;
import org.fieldbench.kb.search.ArticleSearch;
import org.fieldbench.kb.ui.internal.marks.ReaderMarks;
import org.fieldbench.ui.Refresh;
import org.fieldbench.ui.WidgetIds;

/** What the user looks for: words, and a state. */
final class ArticleFinder {

	private static final List<StateFilter> FILTERS = StateFilter.values();

	private final ReaderMarks marks = PlatformUI.getWorkbench().getService(ReaderMarks.class);
	private final IndexBuilding building = PlatformUI.getWorkbench().getService(IndexBuilding.class);
	private final ListSearch search;
	private final Text query;
	private final Combo states;
	private final FinderLine line;
	private FinderKeys keys;
	private String asked = "";
	private Found found;

	/** @param answer gets what is found, on the control's thread */
	ArticleFinder(Composite parent, ArticleLibrary library, Consumer<List<ArticleRow>> answer) {
		Composite row = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 0).applyTo(row);
		Composite words = new Composite(row, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 0).applyTo(words);
		query = WidgetIds.tag(new Text(words, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), "kb.search");
		query.setMessage("Search the articles");
		query.setToolTipText(SearchHelp.BRIEF);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(query);
		SearchHelp.button(words);
		states = WidgetIds.tag(new Combo(row, SWT.READ_ONLY | SWT.DROP_DOWN), "kb.states");
		states.setItems(FILTERS.stream().map(StateFilter::label).toArray(String[]::new));
		states.setToolTipText("Show your favourites, or the articles in one state");
		states.select(0);
		FoldingRow.fold(row, states);
		line = new FinderLine(parent, this::follow);
		search = new ListSearch(library, PlatformUI.getWorkbench().getService(ArticleSearch.class), parent, answered -> show(answered, answer));
		Refresh asTyped = Refresh.of(query, this::ask);
		query.addModifyListener(event -> asTyped.request());
		states.addListener(SWT.Selection, event -> ask());
		follow(parent);
	}

	/** A star that comes or goes changes which articles are favourites. */
	private void follow(Composite parent) {
		Runnable again = Refresh.of(parent, () -> {
			if (isOfFavourites()) {
				ask();
			}
		})::request;
		marks.addListener(again);
		parent.addDisposeListener(event -> marks.removeListener(again));
	}

	private void follow(String link) {
		if (FinderLine.STOP.equals(link)) {
			building.stop();
		} else if (FinderLine.GO_ON.equals(link)) {
			building.goOn();
		} else {
			found.result().suggestion().ifPresent(query::setText);
		}
	}

	private void show(Found answered, Consumer<List<ArticleRow>> answer) {
		found = answered;
		line.show(answered.line(isBlank() && isOfAnyState(), building.isStopped()));
		answer.accept(answered.rows());
		keys.answered(asked);
	}

	/** @param list is given the keyboard by Enter and the down key, once what was typed is answered */
	void leadTo(Runnable list) {
		keys = new FinderKeys(query, list);
	}

	/** @return what was found last; null before the first answer */
	Found found() {
		return found;
	}

	private StateFilter filter() {
		return FILTERS.get(Math.max(0, states.getSelectionIndex()));
	}

	void ask() {
		ask(Optional.empty());
	}

	private void ask(Optional<String> wanted) {
		Set<String> favourites = isOfFavourites() ? marks.now().favourites() : Set.of();
		asked = query.getText();
		search.ask(new Question(asked, filter(), wanted, favourites));
	}

	/** Asks for all articles, and sees to it that one is among those that are listed. */
	void askFor(String id) {
		query.setText("");
		states.select(0);
		ask(Optional.of(id));
	}

	/** @return whether only favourites are looked for */
	boolean isOfFavourites() {
		return filter().favourites();
	}

	/** @return what was typed */
	String text() {
		return query.getText();
	}

	/** @return whether no words are looked for */
	boolean isBlank() {
		return query.getText().isBlank();
	}

	/** @return whether articles in any state are looked for */
	boolean isOfAnyState() {
		return states.getSelectionIndex() <= 0;
	}

	void setFocus() {
		query.setFocus();
	}
}
