/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.ui.internal;

import java.util.List;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Composite;
import org.fieldbench.ui.JobFamilies;
import org.fieldbench.ui.OperationJob;
import org.fieldbench.ui.Refresh;

/** Offers the computer's addresses; looks not on the display's thread, since some systems are slow to tell. */
final class AddressLookup {

	private final Job job;
	private volatile List<AddressChoice> found = List.of();

	AddressLookup(Composite top, ServerPanel panel) {
		Refresh offer = Refresh.of(top, () -> panel.offer(found));
		job = new OperationJob("Looking for network addresses", JobFamilies.SERVER, monitor -> {
			found = AddressChoices.now();
			offer.request();
		});
		job.setSystem(true);
	}

	/** Looks again, soon: cables move. */
	void look() {
		job.schedule();
	}
}
