/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.talk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.fieldbench.files.UnreadableException;
import org.fieldbench.ui.FileDrop;
import org.fieldbench.ui.WidgetIds;

/** Takes a picture from a file or the clipboard. What is in it is checked when it is kept. */
final class PictureField {

	/** More is refused in any case, and need not be read. */
	private static final long WORTH_READING = 64 << 20;

	private final Composite row;
	private final Label name;
	private final Button without;
	private final Consumer<String> refuse;
	private final Runnable accepted;
	private byte[] bytes;

	/** @param row has a grid of four columns */
	PictureField(Composite row, Consumer<String> refuse, Runnable accepted) {
		this.row = row;
		this.refuse = refuse;
		this.accepted = accepted;
		name = WidgetIds.tag(new Label(row, SWT.NONE), "comment.picture");
		name.setText("none");
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(name);
		button("&File…", "comment.file", this::choose);
		button("&Paste", "comment.paste", this::paste);
		without = button("&Without", "comment.without", () -> set(null, "none"));
		without.setEnabled(false);
		FileDrop.enable(row, this::take);
	}

	private Button button(String text, String id, Runnable action) {
		Button button = WidgetIds.tag(new Button(row, SWT.PUSH), id);
		button.setText(text);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
		return button;
	}

	Optional<byte[]> bytes() {
		return Optional.ofNullable(bytes);
	}

	private void choose() {
		FileDialog dialog = new FileDialog(row.getShell(), SWT.OPEN);
		dialog.setText("A Picture for the Comment");
		dialog.setFilterExtensions(new String[] { "*.png;*.jpg;*.jpeg;*.gif;*.PNG;*.JPG", "*.*" });
		String chosen = dialog.open();
		if (chosen != null) {
			take(List.of(Path.of(chosen)));
		}
	}

	private void take(List<Path> files) {
		Path file = files.get(0);
		try {
			if (Files.size(file) > WORTH_READING) {
				refuse.accept("The picture " + file.getFileName() + " is too large. Make it smaller.");
			} else {
				set(Files.readAllBytes(file), file.getFileName().toString());
			}
		} catch (IOException e) {
			refuse.accept(new UnreadableException(file, e).getMessage());
		}
	}

	private void paste() {
		Clipboard clipboard = new Clipboard(row.getDisplay());
		try {
			if (clipboard.getContents(ImageTransfer.getInstance()) instanceof ImageData picture) {
				set(png(picture), "pasted, " + picture.width + " × " + picture.height);
			} else if (clipboard.getContents(FileTransfer.getInstance()) instanceof String[] files && files.length > 0) {
				take(List.of(Path.of(files[0])));
			} else {
				refuse.accept("There is no picture in the clipboard. Copy one, or choose a file.");
			}
		} finally {
			clipboard.dispose();
		}
	}

	private static byte[] png(ImageData picture) {
		var out = new ByteArrayOutputStream();
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { picture };
		loader.save(out, SWT.IMAGE_PNG);
		return out.toByteArray();
	}

	private void set(byte[] picture, String called) {
		bytes = picture;
		name.setText(called.replace("&", "&&"));
		without.setEnabled(picture != null);
		accepted.run();
		row.layout();
	}
}
