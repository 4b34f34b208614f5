/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.talk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.fieldbench.kb.talk.Comment;
import org.fieldbench.ui.AccessibleName;
import org.fieldbench.ui.CellToolTips;
import org.fieldbench.ui.Icons;
import org.fieldbench.ui.WidgetIds;

/** The comments of an article, each above its answers. */
final class CommentTree {

	private static final int SMALLEST_COLUMN = 60;

	private final TreeViewer viewer;
	private final TreeColumnLayout layout = new TreeColumnLayout();
	private DiscussionModel model;

	CommentTree(Composite parent) {
		Composite frame = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).hint(200, 80).applyTo(frame);
		frame.setLayout(layout);
		viewer = new TreeViewer(frame, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
		AccessibleName.give(WidgetIds.tag(viewer.getTree(), "discussion.comments"), "Comments");
		viewer.getTree().setHeaderVisible(true);
		CellToolTips.enable(viewer);
		column("Comment", 46, comment -> CommentText.line(comment, model.steps()), true);
		column("By", 16, Comment::author, false);
		column("When", 20, comment -> CommentText.brief(comment.written(), LocalDate.now()), false);
		column("State", 18, CommentText::state, false);
		viewer.setContentProvider(new Threads());
		viewer.setUseHashlookup(true);
	}

	private void column(String title, int weight, Function<Comment, String> text, boolean first) {
		TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.LEFT);
		column.getColumn().setText(title);
		column.getColumn().setResizable(true);
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, SMALLEST_COLUMN, true));
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return text.apply((Comment) element);
			}

			@Override
			public String getToolTipText(Object element) {
				return CommentText.whole((Comment) element, model.steps());
			}

			@Override
			public Image getImage(Object element) {
				return first ? image((Comment) element) : null;
			}
		});
	}

	private static Image image(Comment comment) {
		return Icons.image(CommentTree.class, comment.isResolved() ? "comment-resolved" : "state-" + comment.state().key());
	}

	TreeViewer viewer() {
		return viewer;
	}

	/** Shows comments; the same one stays selected. What is resolved is folded. */
	void show(DiscussionModel shown) {
		Optional<String> selected = selected().map(Comment::id);
		model = shown;
		viewer.setInput(shown);
		viewer.setExpandedElements(shown.discussion().comments().stream().filter(comment -> !comment.isResolved()).toArray());
		selected.ifPresent(this::select);
	}

	/** @return whether it is shown */
	boolean select(String id) {
		Optional<Comment> comment = model == null ? Optional.empty() : model.discussion().comment(id);
		comment.ifPresent(found -> viewer.setSelection(new StructuredSelection(found), true));
		return comment.isPresent() && !viewer.getStructuredSelection().isEmpty();
	}

	Optional<Comment> selected() {
		return Optional.ofNullable((Comment) viewer.getStructuredSelection().getFirstElement());
	}

	private final class Threads implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			return array(model.tops());
		}

		@Override
		public Object[] getChildren(Object parent) {
			return array(model.below((Comment) parent));
		}

		@Override
		public Object getParent(Object element) {
			return model.above((Comment) element).orElse(null);
		}

		@Override
		public boolean hasChildren(Object element) {
			return !model.below((Comment) element).isEmpty();
		}

		private static Object[] array(List<Comment> comments) {
			return comments.toArray();
		}
	}
}
