/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.fieldbench.kb.imports.Piece;
import org.fieldbench.kb.imports.Piece.Kind;
import org.fieldbench.ui.AccessibleName;
import org.fieldbench.ui.WidgetIds;

/** The pieces of a page: those of the article, and those left out by each rule; the tick says what goes in. */
final class PieceTree {

	private static final int WORDS = 430;
	private static final int REASON = 330;
	private static final int BRIEF = 160;

	private final Tree tree;
	private final Runnable changed;
	private PageChoice page;

	/** @param changed hears that a piece was ticked or not */
	PieceTree(Composite parent, Runnable changed) {
		this.changed = changed;
		tree = AccessibleName.give(WidgetIds.tag(new Tree(parent, SWT.BORDER | SWT.CHECK | SWT.FULL_SELECTION), "import.pieces"), "Pieces of the page");
		tree.setHeaderVisible(true);
		column("Piece of the source", WORDS);
		column("Left out, because", REASON);
		tree.addListener(SWT.Selection, event -> {
			if (event.detail == SWT.CHECK) {
				ticked((TreeItem) event.item);
			}
		});
	}

	private void column(String title, int width) {
		TreeColumn column = new TreeColumn(tree, SWT.NONE);
		column.setText(title);
		column.setWidth(width);
	}

	void show(PageChoice shown) {
		page = shown;
		tree.setRedraw(false);
		tree.removeAll();
		List<Piece> pieces = page.preview().pieces().stream().filter(piece -> !piece.text().isBlank()).toList();
		TreeItem article = group("Article", true);
		Map<String, TreeItem> rules = new LinkedHashMap<>();
		for (Piece piece : pieces) {
			if (piece.kept()) {
				item(article, piece);
			} else {
				item(rules.computeIfAbsent(piece.rule(), rule -> group("Left out: " + rule, false)), piece);
			}
		}
		count(article);
		rules.values().forEach(this::count);
		article.setExpanded(true);
		rules.forEach((rule, group) -> group.setExpanded(!rule.startsWith("code of") && !rule.startsWith("comment in")));
		tree.setRedraw(true);
	}

	private TreeItem group(String text, boolean ticked) {
		TreeItem group = new TreeItem(tree, SWT.NONE);
		group.setText(text);
		group.setChecked(ticked);
		return group;
	}

	private void count(TreeItem group) {
		group.setText(group.getText() + " (" + group.getItemCount() + ")");
		group.setChecked(List.of(group.getItems()).stream().allMatch(TreeItem::getChecked));
	}

	private void item(TreeItem parent, Piece piece) {
		TreeItem item = new TreeItem(parent, SWT.NONE);
		item.setText(new String[] { words(piece), piece.because() });
		item.setChecked(page.keeps(piece));
		item.setData(piece);
	}

	private static String words(Piece piece) {
		String words = piece.text().replaceAll("\\s+", " ");
		String brief = words.length() <= BRIEF ? words : words.substring(0, BRIEF) + "\u2026";
		String label = piece.kind() == Kind.BULLET ? "\u2022 " : piece.label().isEmpty() ? "" : piece.label() + " ";
		return "\u2003".repeat(Math.max(0, Math.min(piece.depth(), 8) - (piece.label().isEmpty() ? 0 : 1))) + label + brief;
	}

	/** A group's tick is that of all its pieces. */
	private void ticked(TreeItem item) {
		if (item.getData() instanceof Piece piece) {
			page.keep(piece, item.getChecked());
		} else {
			for (TreeItem inner : item.getItems()) {
				inner.setChecked(item.getChecked());
				page.keep((Piece) inner.getData(), item.getChecked());
			}
		}
		changed.run();
	}
}
