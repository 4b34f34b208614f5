/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.check;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.fieldbench.catalog.registry.Catalogs;
import org.fieldbench.kb.ArticleEditing;
import org.fieldbench.kb.ArticleLibrary;
import org.fieldbench.kb.check.ArticleCheck;
import org.fieldbench.kb.check.Finding;
import org.fieldbench.kb.check.Surroundings;
import org.fieldbench.kb.ui.internal.reading.ShownArticle;
import org.fieldbench.ui.AccessibleName;
import org.fieldbench.ui.ColumnTable;
import org.fieldbench.ui.JobFamilies;
import org.fieldbench.ui.Later;
import org.fieldbench.ui.MessageLine;
import org.fieldbench.ui.OperationJob;
import org.fieldbench.ui.Signal;
import org.fieldbench.ui.WidgetIds;

/** What is wrong in the knowledge base. */
public final class ArticleCheckView extends ViewPart {

	static final String ID = "org.fieldbench.kb.ui.check";

	private MessageLine message;
	private TableViewer findings;
	private OperationJob running;

	@Override
	public void createPartControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(6, 6).spacing(0, 6).applyTo(area);
		message = WidgetIds.tag(new MessageLine(area), "check.message");
		message.say(Signal.INFO, "Nothing was checked yet. Choose Check Articles.");
		findings = new ColumnTable<Finding>(area, SWT.SINGLE, List.of(FindingColumn.values()), (column, finding) -> null).viewer();
		AccessibleName.give(WidgetIds.tag(findings.getTable(), "check.findings"), "Findings");
		findings.addOpenListener(event -> open());
		getSite().setSelectionProvider(findings);
	}

	private void open() {
		if (findings.getStructuredSelection().getFirstElement() instanceof Finding finding && !finding.article().isEmpty()) {
			ShownArticle.show(finding.article());
		}
	}

	/** Checks all articles in the background; what an earlier check does is stopped. */
	void check() {
		if (running != null) {
			running.cancel();
		}
		message.say(Signal.BUSY, "Checking the articles. Cancel it in the Progress view.");
		ArticleCheck check = new ArticleCheck(getSite().getService(ArticleLibrary.class), getSite().getService(ArticleEditing.class),
				surroundings(getSite().getService(Catalogs.class)));
		OperationJob[] self = new OperationJob[1];
		self[0] = new OperationJob("Checking the articles", JobFamilies.KNOWLEDGE_BASE, monitor -> {
			SubMonitor progress = SubMonitor.convert(monitor);
			List<Finding> found = check.all((article, done, total) -> next(progress, article, total));
			boolean stopped = monitor.isCanceled();
			later(self[0], () -> show(found, stopped));
		});
		running = self[0];
		running.byUser().schedule();
	}

	private static boolean next(SubMonitor progress, String article, int total) {
		progress.setWorkRemaining(total);
		progress.subTask("Article " + article);
		progress.worked(1);
		return !progress.isCanceled();
	}

	private static Surroundings surroundings(Catalogs catalogs) {
		return new Surroundings(LocalDate.now(), model -> catalogs.model(model).isPresent(), procedure -> catalogs.all().stream()
				.flatMap(catalog -> catalog.getProcedures().stream()).anyMatch(known -> procedure.equals(known.getId())));
	}

	private void later(OperationJob job, Runnable action) {
		Later.on(message, () -> {
			if (job == running) {
				action.run();
			}
		});
	}

	private void show(List<Finding> found, boolean stopped) {
		findings.setInput(found);
		if (stopped) {
			message.say(Signal.CAUTION, "The check was cancelled. " + (found.isEmpty() ? "Nothing was found until then." : "This was found until then."));
		} else if (found.isEmpty()) {
			message.say(Signal.OK, "Nothing is wrong.");
		} else {
			message.say(Signal.CAUTION, (found.size() == 1 ? "1 finding." : found.size() + " findings.") + " Press Enter on one to open its article.");
		}
	}

	@Override
	public void setFocus() {
		findings.getTable().setFocus();
	}

	@Override
	public void dispose() {
		if (running != null) {
			running.cancel();
		}
		super.dispose();
	}
}
