/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.ui.internal;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Opens again after a restart what was open before. */
public final class BundleInputFactory implements IElementFactory {

	static final String ID = "org.fieldbench.firmware.ui.bundles";

	@Override
	public IAdaptable createElement(IMemento memento) {
		return BundleInput.restore(memento).orElse(null);
	}
}
