/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.workbench.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.fieldbench.ui.WidgetIds;

/** Does in the workbench what a user does. Widgets go by their {@link WidgetIds}. Call it on a test's thread. */
public final class Bot {

	private static final int CHECK_EVERY_MS = 20;
	private static final int PATIENCE_SECONDS = 30;

	private final Display display;

	Bot(Display display) {
		this.display = display;
	}

	/** Runs something on the display's thread. */
	public <T> T ask(Supplier<T> question) {
		CompletableFuture<T> answer = new CompletableFuture<>();
		display.syncExec(() -> {
			try {
				answer.complete(question.get());
			} catch (RuntimeException | Error e) {
				answer.completeExceptionally(e);
			}
		});
		return answer.join();
	}

	/** Opens a view, or brings it to the front. */
	public IViewPart show(String view) {
		return ask(() -> {
			try {
				return page().showView(view);
			} catch (PartInitException e) {
				throw new AssertionError("The view " + view + " cannot be opened.", e);
			}
		});
	}

	/** Puts on a perspective in its initial layout. */
	public void perspective(String id) {
		ask(() -> {
			page().setPerspective(PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(id));
			page().resetPerspective();
			return null;
		});
	}

	/** Reads something off a widget. */
	public <W extends Widget, T> T read(String id, Class<W> type, Function<W, T> property) {
		return ask(() -> property.apply(find(id, type)));
	}

	/** Does something to a widget. */
	public <W extends Widget> void with(String id, Class<W> type, Consumer<W> action) {
		read(id, type, widget -> {
			action.accept(widget);
			return null;
		});
	}

	/** Presses a button. */
	public void press(String id) {
		with(id, Button.class, button -> button.notifyListeners(SWT.Selection, new Event()));
	}

	/** Presses the button that bears a text, as in a question that names no widgets. */
	public void pressText(String text) {
		ask(() -> {
			all().stream().filter(widget -> widget instanceof Button button && button.getText().equals(text)).findFirst()
					.orElseThrow(() -> new AssertionError("There is no button " + text)).notifyListeners(SWT.Selection, new Event());
			return null;
		});
	}

	/** @return whether a button with that text is there; call it on the display's thread */
	public boolean hasText(String text) {
		return all().stream().anyMatch(widget -> widget instanceof Button button && button.getText().equals(text));
	}

	/** Waits until something holds on the display's thread, while the workbench goes on. */
	public void waitUntil(String what, BooleanSupplier condition) {
		CompletableFuture<Void> held = new CompletableFuture<>();
		display.asyncExec(() -> check(condition, held));
		try {
			held.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
		} catch (TimeoutException e) {
			throw new AssertionError("Waited in vain until " + what, e);
		} catch (InterruptedException | ExecutionException e) {
			throw new AssertionError("While waiting until " + what, e);
		} finally {
			held.cancel(false);
		}
	}

	/** @return whether a widget of that name is in a window; call it on the display's thread */
	public boolean has(String id) {
		return all().stream().anyMatch(widget -> id.equals(widget.getData(WidgetIds.KEY)));
	}

	/** Finds a widget, one in sight rather than one behind another tab; call it on the display's thread. */
	public <W extends Widget> W find(String id, Class<W> type) {
		return all().stream().filter(widget -> id.equals(widget.getData(WidgetIds.KEY))).map(type::cast)
				.max(Comparator.comparing(widget -> widget instanceof Control control && control.isVisible()))
				.orElseThrow(() -> new AssertionError("There is no widget " + id));
	}

	/** The main window; call it on the display's thread. */
	Shell window() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
	}

	/** Gives the main window the keyboard, which nothing does by itself where no window manager runs. */
	void activate() {
		ask(() -> {
			window().forceActive();
			return null;
		});
		waitUntil("the window has the keyboard", () -> display.getFocusControl() != null);
	}

	Display display() {
		return display;
	}

	private void check(BooleanSupplier condition, CompletableFuture<Void> held) {
		try {
			if (condition.getAsBoolean()) {
				held.complete(null);
			} else if (!held.isDone()) {
				display.timerExec(CHECK_EVERY_MS, () -> check(condition, held));
			}
		} catch (RuntimeException | Error e) {
			held.completeExceptionally(e);
		}
	}

	private List<Widget> all() {
		List<Widget> found = new ArrayList<>();
		for (Composite shell : display.getShells()) {
			collect(shell, found);
		}
		return found;
	}

	private static void collect(Control control, List<Widget> found) {
		found.add(control);
		if (control instanceof ToolBar bar) {
			found.addAll(List.of(bar.getItems()));
		}
		if (control instanceof Composite parent) {
			for (Control child : parent.getChildren()) {
				collect(child, found);
			}
		}
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	}
}
