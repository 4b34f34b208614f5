/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.marks;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.TextStyle;
import org.fieldbench.ui.Icons;

/** The lines of My Articles: what changed is in bold, and says so. */
final class MyArticlesLabels extends LabelProvider implements IStyledLabelProvider {

	private static final Styler BOLD = new Styler() {
		@Override
		public void applyStyles(TextStyle style) {
			style.font = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
		}
	};

	@Override
	public StyledString getStyledText(Object element) {
		if (element instanceof MyArticles.Group group) {
			return new StyledString(group.title());
		}
		return element instanceof MyArticles.Line line ? text(line) : new StyledString(String.valueOf(element), StyledString.QUALIFIER_STYLER);
	}

	private static StyledString text(MyArticles.Line line) {
		boolean plain = !line.isArticle() || line.title().contains("#" + line.target());
		String name = plain ? line.title() : line.target() + "  " + line.title();
		StyledString text = new StyledString(name, line.changed() ? BOLD : null);
		String note = line.changed() ? "changed since you read it" + (line.note().isEmpty() ? "" : ", " + line.note()) : line.note();
		return note.isEmpty() ? text : text.append("  \u2014  " + note, StyledString.QUALIFIER_STYLER);
	}

	@Override
	public Image getImage(Object element) {
		if (element instanceof MyArticles.Group group) {
			return Icons.image(MyArticlesLabels.class, switch (group.kind()) {
			case FAVOURITES -> "favourite";
			case WATCHED -> "watch";
			case TAGS -> "watch-tag";
			case RECENT -> "history";
			});
		}
		return element instanceof MyArticles.Line line ? Icons.image(MyArticlesLabels.class, line.isArticle() ? "article" : "tag") : null;
	}
}
