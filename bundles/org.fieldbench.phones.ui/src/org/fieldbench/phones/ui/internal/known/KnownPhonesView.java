/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.phones.ui.internal.known;

import java.util.List;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.part.ViewPart;
import org.fieldbench.catalog.registry.Catalogs;
import org.fieldbench.session.inventory.ChangePlan;
import org.fieldbench.session.inventory.InventoryException;
import org.fieldbench.session.inventory.KnownPhone;
import org.fieldbench.session.inventory.PhoneInventory;
import org.fieldbench.ui.JobFamilies;
import org.fieldbench.ui.OperationJob;
import org.fieldbench.ui.Refresh;

/** The phones that the desk knows. */
public final class KnownPhonesView extends ViewPart {

	static final String ID = "org.fieldbench.phones.ui.known";

	private KnownDesk desk;
	private KnownPanel panel;
	private Refresh refresh;

	@Override
	public void createPartControl(Composite parent) {
		desk = new KnownDesk(getSite().getService(PhoneInventory.class));
		panel = new KnownPanel(parent, desk, new SelectionNews(getSite()));
		refresh = Refresh.of(panel.control(), () -> panel.show(desk.state()));
		registerMenu(panel.table());
		reload();
	}

	private void registerMenu(TableViewer viewer) {
		MenuManager menu = new MenuManager();
		menu.add(new Separator("phones"));
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		viewer.getTable().setMenu(menu.createContextMenu(viewer.getTable()));
		getSite().registerContextMenu(menu, viewer);
		getSite().setSelectionProvider(viewer);
	}

	/** Other programs may have changed something meanwhile. */
	@Override
	public void setFocus() {
		panel.setFocus();
		reload();
	}

	/** Reads the phones again, in the background. */
	void reload() {
		Job job = new OperationJob("Reading the phones", JobFamilies.PHONES, monitor -> {
			desk.load();
			refresh.request();
		});
		job.setSystem(true);
		job.schedule();
	}

	PhoneInventory inventory() {
		return desk.inventory();
	}

	Catalogs catalogs() {
		return getSite().getService(Catalogs.class);
	}

	List<KnownPhone> selected() {
		return panel.selected();
	}

	/** @return the phones that the filter picks */
	List<KnownPhone> shown() {
		return desk.state().phones();
	}

	void focusFilter() {
		panel.focusFilter();
	}

	void copy() {
		panel.copy();
	}

	/** Writes a plan and shows what is there then. */
	void apply(ChangePlan plan) throws InventoryException {
		inventory().apply(plan);
		reload();
	}
}
