/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.talk;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.fieldbench.kb.talk.Comment;
import org.fieldbench.kb.talk.Discussions;
import org.fieldbench.kb.talk.Picture;
import org.fieldbench.kb.ui.internal.AnswerJob;
import org.fieldbench.ui.AccessibleName;
import org.fieldbench.ui.WidgetIds;

/** The whole of one comment: what it says, what it said before, what was decided about it, its picture. */
final class CommentDetail {

	private static final int LARGEST_SIDE = 360;
	private static final String NOT_HERE = "The picture is not on this computer yet, or was damaged.";

	private final Discussions discussions;
	private final Composite area;
	private final Text text;
	private final Label picture;
	private String shown;

	CommentDetail(Composite parent, Discussions discussions) {
		this.discussions = discussions;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).hint(200, 80).applyTo(area);
		text = AccessibleName.give(WidgetIds.tag(new Text(area, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER), "discussion.text"),
				"The comment that is selected");
		GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
		picture = WidgetIds.tag(new Label(area, SWT.WRAP), "discussion.picture");
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).exclude(true).applyTo(picture);
		picture.setVisible(false);
		picture.addDisposeListener(event -> dispose(picture.getImage()));
	}

	void show(Optional<Comment> comment, List<String> steps) {
		text.setText(comment.map(one -> CommentText.whole(one, steps)).orElse(""));
		String name = comment.flatMap(Comment::picture).orElse(null);
		if (name == null) {
			showPicture(null, "");
		} else if (!name.equals(shown)) {
			AnswerJob.run("Reading a picture", picture, () -> read(name), data -> showPicture(name, data), problem -> showPicture(null, ""));
		}
		shown = name;
	}

	/** What is not checked is not shown. */
	private Optional<ImageData> read(String name) {
		try {
			return discussions.picture(name).map(Picture::bytes).map(bytes -> fitting(new ImageData(new ByteArrayInputStream(bytes))));
		} catch (SWTException e) {
			return Optional.empty(); // its head is that of a picture, the rest is not
		}
	}

	private static ImageData fitting(ImageData whole) {
		double scale = Math.min(1, (double) LARGEST_SIDE / Math.max(whole.width, whole.height));
		return scale == 1 ? whole : whole.scaledTo(Math.max(1, (int) (whole.width * scale)), Math.max(1, (int) (whole.height * scale)));
	}

	private void showPicture(String name, Optional<ImageData> data) {
		if (name.equals(shown)) {
			data.ifPresentOrElse(found -> showPicture(new Image(picture.getDisplay(), found), ""), () -> showPicture(null, NOT_HERE));
		}
	}

	private void showPicture(Image image, String instead) {
		Image former = picture.getImage();
		picture.setImage(image);
		if (image == null) {
			picture.setText(instead);
		}
		boolean visible = image != null || !instead.isEmpty();
		picture.setVisible(visible);
		((GridData) picture.getLayoutData()).exclude = !visible;
		((GridData) picture.getLayoutData()).widthHint = image == null ? LARGEST_SIDE / 2 : SWT.DEFAULT;
		area.layout();
		dispose(former);
	}

	private static void dispose(Image image) {
		if (image != null) {
			image.dispose();
		}
	}
}
