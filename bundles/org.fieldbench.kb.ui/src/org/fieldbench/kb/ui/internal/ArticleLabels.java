/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.TextStyle;
import org.fieldbench.ui.Icons;

/** The first column: icon, number and title; then the text around a match, each match in bold. */
final class ArticleLabels extends DelegatingStyledCellLabelProvider {

	ArticleLabels() {
		super(new Rows());
	}

	@Override
	public String getToolTipText(Object element) {
		return ((ArticleRow) element).article().title();
	}

	private static final class Rows extends LabelProvider implements IStyledLabelProvider {

		private static final Styler BOLD = new Styler() {
			@Override
			public void applyStyles(TextStyle style) {
				style.font = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
			}
		};

		@Override
		public StyledString getStyledText(Object element) {
			ArticleRow row = (ArticleRow) element;
			StyledString text = new StyledString(row.title());
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
