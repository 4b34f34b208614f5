/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.ui.internal;

import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabFolder2Adapter;
import org.eclipse.swt.custom.CTabFolderEvent;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.MouseListener;

/** Lets tabs take all the room of a sash and give it back, by their button or a double click, as the workbench's own do. */
final class DetailRoom extends CTabFolder2Adapter {

	private final CTabFolder folder;
	private final SashForm sash;

	private DetailRoom(CTabFolder folder, SashForm sash) {
		this.folder = folder;
		this.sash = sash;
	}

	static void offer(CTabFolder folder, SashForm sash) {
		DetailRoom room = new DetailRoom(folder, sash);
		folder.setMaximizeVisible(true);
		folder.addCTabFolder2Listener(room);
		folder.addMouseListener(MouseListener.mouseDoubleClickAdapter(event -> room.take(!folder.getMaximized())));
	}

	@Override
	public void maximize(CTabFolderEvent event) {
		take(true);
	}

	@Override
	public void restore(CTabFolderEvent event) {
		take(false);
	}

	private void take(boolean all) {
		folder.setMaximized(all);
		sash.setMaximizedControl(all ? folder : null);
	}
}
