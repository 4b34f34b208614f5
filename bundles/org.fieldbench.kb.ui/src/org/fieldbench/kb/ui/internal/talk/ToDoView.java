/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.talk;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.part.ViewPart;
import org.fieldbench.kb.Article;
import org.fieldbench.kb.ArticleLibrary;
import org.fieldbench.kb.talk.Discussions;
import org.fieldbench.kb.talk.ToDo;
import org.fieldbench.kb.ui.internal.AnswerJob;
import org.fieldbench.ui.AccessibleName;
import org.fieldbench.ui.ColumnTable;
import org.fieldbench.ui.Icons;
import org.fieldbench.ui.MessageLine;
import org.fieldbench.ui.Refresh;
import org.fieldbench.ui.Signal;
import org.fieldbench.ui.WidgetIds;

/** What is to be done about articles. */
public final class ToDoView extends ViewPart {

	/** Id of the view. */
	static final String ID = "org.fieldbench.kb.ui.toDos";

	private static final String NONE = "Nothing is to be done. A rating of one or two stars, or one that says the article did not help, opens a to-do, and so does New To-Do.";

	private Discussions discussions;
	private ArticleLibrary library;
	private Runnable refresh;
	private MessageLine message;
	private Button all;
	private TableViewer rows;

	@Override
	public void createPartControl(Composite parent) {
		discussions = getSite().getService(Discussions.class);
		library = getSite().getService(ArticleLibrary.class);
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(6, 6).spacing(0, 6).applyTo(area);
		all = WidgetIds.tag(new Button(area, SWT.CHECK), "todo.all");
		all.setText("&Show those that are done");
		all.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> load()));
		message = WidgetIds.tag(new MessageLine(area), "todo.message");
		rows = new ColumnTable<ToDoRow>(area, SWT.SINGLE, List.of(ToDoColumn.values()), (column, row) -> column == ToDoColumn.WHAT
				? Icons.image(ToDoView.class, row.toDo().isDone() ? "todo-done" : "todo") : null).viewer();
		AccessibleName.give(WidgetIds.tag(rows.getTable(), "todo.rows"), "To-dos");
		rows.addOpenListener(event -> selected().ifPresent(toDo -> Commands.showArticle(getSite(), toDo.article())));
		registerMenu();
		refresh = Refresh.of(area, this::load)::request;
		discussions.addListener(refresh);
		library.addListener(refresh);
		Watching.start(area, discussions);
		load();
	}

	private void registerMenu() {
		MenuManager menu = new MenuManager();
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		rows.getTable().setMenu(menu.createContextMenu(rows.getTable()));
		getSite().registerContextMenu(menu, rows);
		getSite().setSelectionProvider(rows);
	}

	private void load() {
		boolean done = all.getSelection();
		AnswerJob.run("Reading the to-dos", message, () -> discussions.toDos().stream().filter(toDo -> done || !toDo.isDone()).map(this::row).toList(),
				this::show, problem -> message.say(Signal.BAD, problem));
	}

	private ToDoRow row(ToDo toDo) {
		return new ToDoRow(toDo, library.find(toDo.article()).map(Article::title).orElse(""));
	}

	private void show(List<ToDoRow> shown) {
		Optional<String> former = selected().map(ToDo::id);
		rows.setInput(shown);
		shown.stream().filter(row -> former.filter(row.toDo().id()::equals).isPresent()).findFirst()
				.ifPresent(row -> rows.setSelection(new StructuredSelection(row), true));
		Optional<String> problem = discussions.problem();
		if (problem.isPresent()) {
			message.say(Signal.BAD, "To-dos cannot be shown. " + problem.get());
		} else if (shown.isEmpty()) {
			message.say(Signal.INFO, NONE);
		} else {
			message.clear();
		}
	}

	/** @return the to-do that is selected */
	Optional<ToDo> selected() {
		return Optional.ofNullable((ToDoRow) rows.getStructuredSelection().getFirstElement()).map(ToDoRow::toDo);
	}

	void say(String sentence) {
		message.say(Signal.INFO, sentence);
	}

	@Override
	public void setFocus() {
		rows.getTable().setFocus();
		AnswerJob.quietly("Looking for new to-dos", discussions::refreshIfChanged);
	}

	@Override
	public void dispose() {
		discussions.removeListener(refresh);
		library.removeListener(refresh);
		super.dispose();
	}
}
