/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.ui;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/**
 * What our dialogs have in common: a title, a size, a line where they say what is wrong, and that they begin with their first field.
 * The user may make them larger.
 */
public abstract class TitledDialog extends Dialog {

	private final String title;
	private Point size;
	private MessageLine message;
	/** So high, in points, a message has its place; 0 when it has none. */
	private int room;
	/** Whether it was made as large as its content with a message in it. */
	private boolean hasRoom;
	private boolean shown;

	/** One that asks before anything else goes on: {@link #open} returns when it is closed. It is as large as its content. */
	protected TitledDialog(Shell shell, String title) {
		super(shell);
		this.title = title;
	}

	/**
	 * One that stays while its outcomes come in: {@link #open} returns at once.
	 *
	 * @param modality {@link SWT#MODELESS} for one beside which the user works on, else {@link SWT#APPLICATION_MODAL}
	 * @param size at first, in points
	 */
	protected TitledDialog(Shell shell, String title, int modality, Point size) {
		super(shell);
		this.title = title;
		setShellStyle(SWT.SHELL_TRIM | modality);
		setBlockOnOpen(false);
		setInitialSize(size);
	}

	/** Call it before the dialog is opened. @param size in points */
	protected final void setInitialSize(Point size) {
		this.size = size;
	}

	/** Makes what stands over the buttons. @param area has a grid of one column */
	protected abstract void fill(Composite area);

	/**
	 * Makes the line that {@link #say} needs, below what is there already.
	 *
	 * @param parent has a grid of one column
	 * @param id see {@link WidgetIds}
	 */
	protected final void addMessage(Composite parent, String id) {
		message = WidgetIds.tag(new MessageLine(parent), id);
	}

	/**
	 * Says something, in place of what was said before. A longer sentence than any before gets more room.
	 *
	 * @param sentence nothing is said any more when it is empty
	 */
	protected final void say(Signal signal, String sentence) {
		boolean other = !sentence.equals(message.message());
		if (sentence.isEmpty()) {
			message.clear();
		} else {
			message.say(signal, sentence);
		}
		if (other && shown) {
			makeRoom();
		}
	}

	/** What else is in the dialog keeps its own. */
	private void makeRoom() {
		int wanted = wantedRoom();
		if (wanted > room) {
			Rectangle now = getShell().getBounds();
			now.height += wanted - room;
			room = wanted;
			getShell().setBounds(getConstrainedShellBounds(now));
		}
	}

	/** Where the message itself is not laid out yet, its place is. */
	private int wantedRoom() {
		Composite place = message.getParent();
		GridLayout grid = (GridLayout) place.getLayout();
		int width = place.getClientArea().width - 2 * grid.marginWidth - grid.marginLeft - grid.marginRight;
		return message.computeSize(width, SWT.DEFAULT).y + grid.verticalSpacing;
	}

	/** Says what is wrong. */
	protected final void sayBad(String problem) {
		say(Signal.BAD, problem);
	}

	/** Says nothing any more. */
	protected final void sayNothing() {
		message.clear();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Point getInitialSize() {
		return size == null ? super.getInitialSize() : size;
	}

	@Override
	public void create() {
		super.create();
		hasRoom = size == null && says();
		getShell().getDisplay().asyncExec(this::begin);
	}

	/** When it is shown: before that, no control takes the keyboard, and none has its size. */
	private void begin() {
		if (getShell() != null && getDialogArea() instanceof Composite area) {
			FirstInput.focus(area);
			shown = true;
			if (says()) {
				room = hasRoom ? wantedRoom() : 0;
				makeRoom();
			}
		}
	}

	private boolean says() {
		return message != null && !message.message().isEmpty();
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		fill(area);
		return area;
	}
}
