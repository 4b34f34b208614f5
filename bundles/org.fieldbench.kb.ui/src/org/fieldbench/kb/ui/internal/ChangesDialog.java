/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.fieldbench.kb.ArticleEditing;
import org.fieldbench.kb.Revision;
import org.fieldbench.kb.watch.News;
import org.fieldbench.kb.watch.Subscriptions;
import org.fieldbench.ui.Signal;
import org.fieldbench.ui.TitledDialog;
import org.fieldbench.ui.WidgetIds;

/** What changed in an article since it was read: both texts side by side. */
final class ChangesDialog extends TitledDialog {

	private static final int READ = IDialogConstants.CLIENT_ID + 1;
	private static final Point SIZE = new Point(1040, 640);

	private final String id;
	private final ArticleEditing editing = PlatformUI.getWorkbench().getService(ArticleEditing.class);
	private final Subscriptions subscriptions = PlatformUI.getWorkbench().getService(Subscriptions.class);
	private DifferencePane difference;
	private Button read;

	ChangesDialog(Shell shell, String id) {
		super(shell, "Article " + id + ": Changed Since You Read It", SWT.MODELESS, SIZE);
		this.id = id;
	}

	@Override
	protected void fill(Composite area) {
		GridLayoutFactory.fillDefaults().margins(10, 10).spacing(0, 6).applyTo(area);
		addMessage(area, "changes.message");
		Composite place = new Composite(area, SWT.NONE);
		place.setLayout(new FillLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(place);
		difference = new DifferencePane(place);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		read = WidgetIds.tag(createButton(parent, READ, "Mark as &Read", false), "changes.read");
		read.setEnabled(false);
		WidgetIds.tag(createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true), "changes.close");
		KbJob.of("Comparing with what you read", editing, files -> subscriptions.news(id)).then(getShell(), this::show, this::sayBad).schedule();
	}

	private void show(Optional<News> news) {
		read.setEnabled(news.isPresent());
		if (news.isPresent()) {
			say(Signal.INFO, news.get().sentence());
			difference.show(known(news.get()), name(news.get().now()), news.get().rows());
		} else {
			say(Signal.INFO, "Nothing that is news to you happened to this article since you read it.");
			difference.show("", "", List.of());
		}
	}

	private static String known(News news) {
		return news.known().map(ChangesDialog::name).orElse(news.knownText().isPresent() ? "As you read it" : "Not read yet");
	}

	private static String name(Revision revision) {
		return "Revision " + revision.number() + " by " + revision.author() + revision.time().map(time -> ", " + RevisionColumn.local(time)).orElse("");
	}

	@Override
	protected void buttonPressed(int button) {
		if (button == READ) {
			KbJob.of("Marking as read", editing, files -> {
				subscriptions.markRead(id);
				return id;
			}).then(getShell(), done -> close(), this::sayBad).schedule();
		} else {
			super.buttonPressed(button);
		}
	}
}
