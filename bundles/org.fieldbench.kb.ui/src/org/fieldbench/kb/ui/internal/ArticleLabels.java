/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

	private final Function<String, Optional<String>> conflicts;

	/**
	 * @param marks tell which articles are favourites, and which changed
	 * @param conflicts tells what is to be merged of an article with the team
	 */
	ArticleLabels(Supplier<MyArticles> marks, Function<String, Optional<String>> conflicts) {
		super(new Rows(marks, id -> conflicts.apply(id).isPresent()));
		this.conflicts = conflicts;
	}

	@Override
	public String getToolTipText(Object element) {
		ArticleRow row = (ArticleRow) element;
		String found = row.snippet().parts().stream().map(Snippet.Part::text).collect(Collectors.joining());
		String conflict = conflicts.apply(row.article().id()).orElse("");
		return Stream.of(row.title(), conflict, found).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
	}

	private static final class Rows extends LabelProvider implements IStyledLabelProvider {

		private static final String STAR = "\u2605 ";
		private static final String CHANGED = "  changed";
		private static final String TO_MERGE = "  \u2260 to merge";

		private static final Styler BOLD = new Styler() {
			@Override
			public void applyStyles(TextStyle style) {
				style.font = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
			}
		};

		private final Supplier<MyArticles> marks;
		private final Predicate<String> toMerge;

		Rows(Supplier<MyArticles> marks, Predicate<String> toMerge) {
			this.marks = marks;
			this.toMerge = toMerge;
		}

		@Override
		public StyledString getStyledText(Object element) {
			ArticleRow row = (ArticleRow) element;
			boolean changed = marks.get().changed().contains(row.article().id());
			boolean merge = toMerge.test(row.article().id());
			StyledString text = new StyledString(marks.get().favourites().contains(row.article().id()) ? STAR : "", StyledString.COUNTER_STYLER);
			text.append(row.title(), changed || merge ? BOLD : null);
			if (changed) {
				text.append(CHANGED, StyledString.COUNTER_STYLER);
			}
			if (merge) {
				text.append(TO_MERGE, StyledString.COUNTER_STYLER);
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
