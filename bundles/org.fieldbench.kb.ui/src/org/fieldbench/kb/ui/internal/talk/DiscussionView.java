/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.talk;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.part.ViewPart;
import org.fieldbench.kb.Article;
import org.fieldbench.kb.ArticleSteps;
import org.fieldbench.kb.talk.Comment;
import org.fieldbench.kb.talk.Discussion;
import org.fieldbench.kb.talk.Discussions;
import org.fieldbench.kb.ui.internal.AnswerJob;
import org.fieldbench.kb.ui.internal.reading.CurrentArticle;
import org.fieldbench.ui.MessageLine;
import org.fieldbench.ui.Refresh;
import org.fieldbench.ui.Signal;
import org.fieldbench.ui.WidgetIds;

/** What people say of the article that is shown. */
public final class DiscussionView extends ViewPart {

	/** Id of the view. */
	static final String ID = "org.fieldbench.kb.ui.discussion";

	private static final int[] SHARES = { 55, 45 };

	private final Consumer<Article> follow = this::follow;
	private CurrentArticle current;
	private Discussions discussions;
	private Runnable refresh;
	private Label title;
	private MessageLine message;
	private DiscussionFilter filter;
	private CommentTree tree;
	private CommentDetail detail;
	private Article article;
	private List<String> steps = List.of();
	private Discussion discussion;
	private String wanted;

	@Override
	public void createPartControl(Composite parent) {
		current = getSite().getService(CurrentArticle.class);
		discussions = getSite().getService(Discussions.class);
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(6, 6).spacing(0, 6).applyTo(area);
		title = WidgetIds.tag(new Label(area, SWT.NONE), "discussion.article");
		GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
		filter = new DiscussionFilter(area, this::filter);
		message = WidgetIds.tag(new MessageLine(area), "discussion.message");
		createComments(area);
		listen(area);
		message.say(Signal.INFO, "Select an article in the knowledge base.");
		current.article().ifPresent(this::follow);
	}

	private void createComments(Composite area) {
		SashForm sash = new SashForm(area, SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		Composite above = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(above);
		tree = new CommentTree(above);
		detail = new CommentDetail(sash, discussions);
		sash.setWeights(SHARES);
		tree.viewer().addSelectionChangedListener(event -> detail.show(tree.selected(), steps));
		MenuManager menu = new MenuManager();
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		tree.viewer().getTree().setMenu(menu.createContextMenu(tree.viewer().getTree()));
		getSite().registerContextMenu(menu, tree.viewer());
		getSite().setSelectionProvider(tree.viewer());
	}

	private void listen(Composite area) {
		refresh = Refresh.of(area, this::load)::request;
		discussions.addListener(refresh);
		current.addListener(follow);
		Watching.start(area, discussions);
	}

	private void follow(Article shown) {
		boolean another = article == null || !article.id().equals(shown.id());
		article = shown;
		steps = ArticleSteps.texts(shown);
		title.setText((shown.id() + "  " + shown.title()).replace("&", "&&"));
		filter.setSteps(steps);
		if (another) {
			filter.reset();
		}
		load();
	}

	private void load() {
		if (article != null) {
			String id = article.id();
			AnswerJob.run("Reading the comments", message, () -> discussions.of(id), this::show, problem -> message.say(Signal.BAD, problem));
		}
	}

	private void show(Discussion read) {
		if (read.article().equals(article.id())) {
			discussion = read;
			filter();
		}
	}

	private void filter() {
		if (discussion == null) {
			return;
		}
		DiscussionModel model = new DiscussionModel(discussion, steps, filter.state(), filter.subject(), filter.settled());
		tree.show(model);
		if (wanted != null) {
			String id = wanted;
			wanted = null;
			tree.select(id);
		}
		detail.show(tree.selected(), steps);
		say(model);
	}

	private void say(DiscussionModel model) {
		Optional<String> problem = discussions.problem();
		if (problem.isPresent()) {
			message.say(Signal.BAD, "Comments cannot be shown or posted. " + problem.get());
		} else if (!model.isEmpty()) {
			message.clear();
		} else if (model.hidden() > 0) {
			message.say(Signal.INFO, "No comment is as chosen above; " + model.hidden() + (model.hidden() == 1 ? " is" : " are") + " hidden.");
		} else {
			message.say(Signal.INFO, "Nobody has commented on this article. To be the first, choose Post Comment.");
		}
	}

	/** @param id of a comment of the article that is shown, which is to be selected whatever is filtered */
	void select(String id) {
		filter.reset();
		wanted = id;
		filter();
	}

	/** @return the comment that is selected */
	Optional<Comment> selected() {
		return tree.selected();
	}

	@Override
	public void setFocus() {
		tree.viewer().getTree().setFocus();
		AnswerJob.quietly("Looking for new comments", discussions::refreshIfChanged);
	}

	@Override
	public void dispose() {
		discussions.removeListener(refresh);
		current.removeListener(follow);
		super.dispose();
	}
}
