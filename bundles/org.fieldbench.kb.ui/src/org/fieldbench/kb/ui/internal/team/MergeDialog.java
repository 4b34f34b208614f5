/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.team;

import java.util.function.Consumer;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.fieldbench.kb.Revision;
import org.fieldbench.kb.diff.ArticleDifference;
import org.fieldbench.kb.team.TeamConflict;
import org.fieldbench.kb.ui.internal.AnswerJob;
import org.fieldbench.kb.ui.internal.DifferencePane;
import org.fieldbench.kb.ui.internal.SourcePane;
import org.fieldbench.ui.Signal;
import org.fieldbench.ui.TitledDialog;
import org.fieldbench.ui.WidgetIds;

/** Both sides of a conflict side by side, and below them what it is to become. */
final class MergeDialog extends TitledDialog {

	private static final int MINE = IDialogConstants.CLIENT_ID + 1;
	private static final int THEIRS = IDialogConstants.CLIENT_ID + 2;
	private static final int BOTH = IDialogConstants.CLIENT_ID + 3;
	private static final Point SIZE = new Point(1040, 720);
	private static final int[] WEIGHTS = { 50, 50 };

	private final MergeModel model;
	private final Consumer<Revision> merged;
	private SourcePane source;

	/** @param merged is told the revision that came of it */
	MergeDialog(Shell shell, MergeModel model, Consumer<Revision> merged) {
		super(shell, "Merge Article " + model.conflict().article() + " with the Team's", SWT.MODELESS, SIZE);
		this.model = model;
		this.merged = merged;
	}

	@Override
	protected void fill(Composite area) {
		addMessage(area, "team.merge.message");
		SashForm sash = new SashForm(area, SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		TeamConflict conflict = model.conflict();
		new DifferencePane(sash).show("Yours", "The team's, by " + conflict.theirAuthor(), ArticleDifference.of(conflict.mine(), conflict.theirs()));
		Composite below = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(below);
		new Label(below, SWT.NONE).setText("What it is to be&come:");
		Composite place = new Composite(below, SWT.NONE);
		place.setLayout(new org.eclipse.swt.layout.FillLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(place);
		source = new SourcePane(place, this::look);
		sash.setWeights(WEIGHTS);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		WidgetIds.tag(createButton(parent, MINE, "Take &Yours", false), "team.merge.mine");
		WidgetIds.tag(createButton(parent, THEIRS, "Take the &Team's", false), "team.merge.theirs");
		WidgetIds.tag(createButton(parent, BOTH, "&Both, with Marks", false), "team.merge.both");
		WidgetIds.tag(createButton(parent, IDialogConstants.OK_ID, "&Merge", false), "team.merge.ok");
		createButton(parent, IDialogConstants.CANCEL_ID, "&Later", false);
		take(model.conflict().merged());
	}

	private void take(String text) {
		source.show(text, true);
		look();
	}

	private void look() {
		model.change(source.text());
		say(model.isReady() ? Signal.OK : Signal.INFO, model.sentence());
		getButton(IDialogConstants.OK_ID).setEnabled(model.isReady());
	}

	@Override
	protected void buttonPressed(int id) {
		switch (id) {
			case MINE -> take(model.conflict().mine());
			case THEIRS -> take(model.conflict().theirs());
			case BOTH -> take(model.conflict().merged());
			default -> super.buttonPressed(id);
		}
	}

	@Override
	protected void okPressed() {
		AnswerJob.run("Merging article " + model.conflict().article(), getShell(), model::merge, kept -> {
			close();
			merged.accept(kept);
		}, this::sayBad);
	}
}
