/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.ui.internal;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;
import org.fieldbench.firmware.FirmwareBench;
import org.fieldbench.firmware.FirmwareReport;
import org.fieldbench.firmware.Verdict;

/** Does what a command of the rehearsal view says, after bringing the view to the front. */
public final class RehearsalHandler extends AbstractHandler implements IElementUpdater {

	private static final String REHEARSE = "org.fieldbench.session.ui.rehearse";

	private static final Map<String, Consumer<RehearsalView>> ACTIONS = Map.of( //
			REHEARSE, RehearsalView::rehearse, //
			"org.fieldbench.session.ui.cancelRehearsal", RehearsalView::cancel);

	/** Not with a firmware bundle whose verdict is no go; the tool tip says so, and the view says why. */
	@Override
	public void setEnabled(Object context) {
		setBaseEnabled(noGo().isEmpty());
	}

	@Override
	@SuppressWarnings("rawtypes") // as the interface has it
	public void updateElement(UIElement element, Map parameters) {
		element.setTooltip(noGo().map(NoGo::sentence).orElse("Rehearse with the virtual phone"));
	}

	/** Brings enablement and tool tip up to date. */
	static void refresh() {
		PlatformUI.getWorkbench().getService(ICommandService.class).refreshElements(REHEARSE, null);
	}

	private static Optional<FirmwareReport> noGo() {
		return PlatformUI.getWorkbench().getService(FirmwareBench.class).current().filter(report -> report.verdict() == Verdict.NO_GO);
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		try {
			if (event.getCommand().getId().equals(REHEARSE)) {
				layOnTheBench(HandlerUtil.getActiveWorkbenchWindowChecked(event));
			}
			if (HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage()
					.showView(RehearsalView.ID) instanceof RehearsalView view) {
				ACTIONS.get(event.getCommand().getId()).accept(view);
			}
			return null;
		} catch (PartInitException e) {
			throw new ExecutionException("The Rehearsal view could not be opened.", e);
		}
	}

	/** The bundle at hand is meant, also if it was chosen so shortly ago that it does not lie there yet. */
	private static void layOnTheBench(IWorkbenchWindow window) {
		FirmwareBench bench = window.getService(FirmwareBench.class);
		BundleAtHand.of(window).filter(report -> !bench.current().equals(Optional.of(report))).ifPresent(bench::lay);
	}
}
