/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.ui;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Control;

/** Lets files and folders be dropped on a control. */
public final class FileDrop extends DropTargetAdapter {

	private final Consumer<List<Path>> open;

	/** @param open hears of all that was dropped */
	public FileDrop(Consumer<List<Path>> open) {
		this.open = open;
	}

	/** Lets them be dropped on a control. @param open hears of all that was dropped */
	public static void enable(Control control, Consumer<List<Path>> open) {
		DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_LINK | DND.DROP_DEFAULT);
		target.setTransfer(FileTransfer.getInstance());
		target.addDropListener(new FileDrop(open));
	}

	@Override
	public void dragEnter(DropTargetEvent event) {
		event.detail = DND.DROP_COPY;
	}

	@Override
	public void drop(DropTargetEvent event) {
		take(event.data);
	}

	/** @param dropped the names of files, as {@link FileTransfer} gives them; anything else is left alone */
	public void take(Object dropped) {
		if (dropped instanceof String[] names && names.length > 0) {
			open.accept(Arrays.stream(names).map(Path::of).toList());
		}
	}
}
