/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal;

import java.util.function.Supplier;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.TextStyle;
import org.fieldbench.kb.ui.internal.marks.MyArticles;
import org.fieldbench.ui.Icons;

/** The first column: icon, number and title; then the text around a match, each match in bold. */
final class ArticleLabels extends DelegatingStyledCellLabelProvider {

	/** @param marks tell which articles are favourites, and which changed */
	ArticleLabels(Supplier<MyArticles> marks) {
		super(new Rows(marks));
	}

	@Override
	public String getToolTipText(Object element) {
		return ((ArticleRow) element).article().title();
	}

	private static final class Rows extends LabelProvider implements IStyledLabelProvider {

		private static final String STAR = "\u2605 ";
		private static final String CHANGED = "  changed";

		private static final Styler BOLD = new Styler() {
			@Override
			public void applyStyles(TextStyle style) {
				style.font = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
			}
		};

		private final Supplier<MyArticles> marks;

		Rows(Supplier<MyArticles> marks) {
			this.marks = marks;
		}

		@Override
		public StyledString getStyledText(Object element) {
			ArticleRow row = (ArticleRow) element;
			boolean changed = marks.get().changed().contains(row.article().id());
			StyledString text = new StyledString(marks.get().favourites().contains(row.article().id()) ? STAR : "", StyledString.COUNTER_STYLER);
			text.append(row.title(), changed ? BOLD : null);
			if (changed) {
				text.append(CHANGED, StyledString.COUNTER_STYLER);
			}
			if (!row.snippet().parts().isEmpty()) {
				text.append("  \u2014  ", StyledString.QUALIFIER_STYLER);
			}
			row.snippet().parts().forEach(part -> text.append(part.text(), part.match() ? BOLD : StyledString.QUALIFIER_STYLER));
			return text;
		}

		@Override
		public Image getImage(Object element) {
			return Icons.image(ArticleLabels.class, ((ArticleRow) element).isFieldAlert() ? "field-alert" : "article");
		}
	}
}
