/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.ui.internal;

import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.fieldbench.catalog.editing.CatalogDocument;

/** What can be done with a catalog and the element that is chosen in it. Knows no screen. */
enum EditorAction {
	DUPLICATE {
		@Override
		boolean possible(CatalogDocument document, EObject element) {
			return document.edits().canDuplicate(element);
		}

		@Override
		EObject perform(CatalogDocument document, EObject element) {
			return document.edits().duplicate(element);
		}
	},
	REMOVE {
		@Override
		boolean possible(CatalogDocument document, EObject element) {
			return document.edits().canRemove(element);
		}

		@Override
		EObject perform(CatalogDocument document, EObject element) {
			EObject parent = element.eContainer();
			document.edits().remove(element);
			return parent;
		}
	},
	UP {
		@Override
		boolean possible(CatalogDocument document, EObject element) {
			return document.edits().canMove(element, -1);
		}

		@Override
		EObject perform(CatalogDocument document, EObject element) {
			document.edits().move(element, -1);
			return element;
		}
	},
	DOWN {
		@Override
		boolean possible(CatalogDocument document, EObject element) {
			return document.edits().canMove(element, 1);
		}

		@Override
		EObject perform(CatalogDocument document, EObject element) {
			document.edits().move(element, 1);
			return element;
		}
	},
	UNDO {
		@Override
		boolean possible(CatalogDocument document, EObject element) {
			return document.canUndo();
		}

		@Override
		EObject perform(CatalogDocument document, EObject element) {
			document.undo();
			return stillThere(document, element);
		}
	},
	REDO {
		@Override
		boolean possible(CatalogDocument document, EObject element) {
			return document.canRedo();
		}

		@Override
		EObject perform(CatalogDocument document, EObject element) {
			document.redo();
			return stillThere(document, element);
		}
	};

	/** @return whether it can be done now */
	abstract boolean possible(CatalogDocument document, EObject element);

	/** @return the element to be chosen then */
	abstract EObject perform(CatalogDocument document, EObject element);

	private static EObject stillThere(CatalogDocument document, EObject element) {
		EObject root = element;
		while (Objects.nonNull(root.eContainer())) {
			root = root.eContainer();
		}
		return root == document.catalog() ? element : document.catalog();
	}
}
