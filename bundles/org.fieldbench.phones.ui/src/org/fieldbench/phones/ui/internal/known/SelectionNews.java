/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.phones.ui.internal.known;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.ui.services.IServiceLocator;
import org.fieldbench.session.inventory.KnownPhone;

/** Tells other views which phone is selected. */
final class SelectionNews {

	/** Topic of the OSGi event; its {@link IEventBroker#DATA} is the {@link KnownPhone}. */
	static final String SELECTED = "org/fieldbench/phones/known/SELECTED";

	private final IEventBroker events;

	SelectionNews(IServiceLocator services) {
		events = services.getService(IEventBroker.class);
	}

	void selected(KnownPhone phone) {
		events.post(SELECTED, phone);
	}
}
