/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.workbench.internal;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.fieldbench.store.DataFolder;
import org.fieldbench.ui.JobFamilies;
import org.fieldbench.ui.SystemTheme;
import org.fieldbench.testing.ProcessFolder;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;

/** A real workbench on a thread of its own, with an empty data folder. */
final class RunningWorkbench implements CloseableResource {

	private static final long PATIENCE_SECONDS = 60;

	private final CompletableFuture<Display> started = new CompletableFuture<>();
	private final Thread thread = new Thread(this::run, "workbench");

	static RunningWorkbench open() {
		System.setProperty(DataFolder.PROPERTY, ProcessFolder.make("fieldbench-ui-test").toString());
		RunningWorkbench workbench = new RunningWorkbench();
		workbench.thread.start();
		Bot bot = new Bot(workbench.display());
		// Else the sample of the first start comes in the way of the first test.
		bot.waitUntil("the sample is written", () -> Job.getJobManager().find(JobFamilies.WELCOME).length == 0);
		bot.waitUntil("the sample is open", () -> Job.getJobManager().find(JobFamilies.FIRMWARE).length == 0);
		return workbench;
	}

	Display display() {
		return started.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
	}

	@Override
	public void close() throws InterruptedException {
		display().syncExec(() -> PlatformUI.getWorkbench().close());
		thread.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
		if (thread.isAlive()) {
			throw new IllegalStateException("The workbench did not close.");
		}
	}

	private void run() {
		try {
			Display display = PlatformUI.createDisplay();
			SystemTheme.look(display);
			PlatformUI.createAndRunWorkbench(display, new FieldbenchAdvisor(StartArguments.NONE) {
				@Override
				public void postStartup() {
					super.postStartup();
					started.complete(display);
				}
			});
			display.dispose();
		} catch (RuntimeException | Error e) {
			started.completeExceptionally(e);
			throw e;
		}
	}
}
