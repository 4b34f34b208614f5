/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.fieldbench.kb.ui.internal.imports.ImportModel.OnDisk;
import org.fieldbench.kb.ui.internal.imports.ImportModel.Pasted;
import org.fieldbench.kb.ui.internal.imports.ImportModel.Source;

/** Pages that are dropped or pasted: files, else a page copied in a browser, else text. */
final class SourceTransfers {

	private SourceTransfers() {
	}

	/** Lets things be dropped on a control. */
	static void enable(Control control, Consumer<List<Source>> add) {
		DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_LINK | DND.DROP_DEFAULT);
		target.setTransfer(FileTransfer.getInstance(), HTMLTransfer.getInstance(), TextTransfer.getInstance());
		target.addDropListener(new DropTargetAdapter() {
			@Override
			public void dragEnter(DropTargetEvent event) {
				event.detail = DND.DROP_COPY;
			}

			@Override
			public void drop(DropTargetEvent event) {
				List<Source> dropped = of(event.data);
				if (!dropped.isEmpty()) {
					add.accept(dropped);
				}
			}
		});
	}

	/** @return what the clipboard holds; empty when it is nothing that can be imported */
	static List<Source> paste(Display display) {
		Clipboard clipboard = new Clipboard(display);
		try {
			return Stream.<Transfer>of(FileTransfer.getInstance(), HTMLTransfer.getInstance(), TextTransfer.getInstance())
					.map(transfer -> of(clipboard.getContents(transfer))).filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
		} finally {
			clipboard.dispose();
		}
	}

	/** @param data paths, or a text */
	static List<Source> of(Object data) {
		if (data instanceof String[] paths) {
			return Stream.of(paths).<Source>map(path -> new OnDisk(Path.of(path))).toList();
		}
		return data instanceof String text && !text.isBlank() ? List.of(new Pasted(text)) : List.of();
	}
}
