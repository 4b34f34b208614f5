/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.ui;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
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

	/** Makes the line that {@link #say} needs, below what is there already. @param id see {@link WidgetIds} */
	protected final void addMessage(Composite parent, String id) {
		message = WidgetIds.tag(new MessageLine(parent), id);
	}

	/** Says something, in place of what was said before. */
	protected void say(Signal signal, String sentence) {
		message.say(signal, sentence);
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
		getShell().getDisplay().asyncExec(this::begin);
	}

	/** When it is shown: before that, no control takes the keyboard. */
	private void begin() {
		if (getShell() != null && getDialogArea() instanceof Composite area) {
			FirstInput.focus(area);
		}
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		fill(area);
		return area;
	}
}
