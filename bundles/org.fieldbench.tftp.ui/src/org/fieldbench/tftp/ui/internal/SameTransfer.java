/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.ui.internal;

import org.eclipse.jface.viewers.IElementComparer;
import org.fieldbench.tftp.Transfer;

/** Takes two states of one transfer for the same row, so that the selection stays while it goes on. */
final class SameTransfer implements IElementComparer {

	@Override
	public boolean equals(Object one, Object other) {
		return one instanceof Transfer left && other instanceof Transfer right ? left.id() == right.id() : one.equals(other);
	}

	@Override
	public int hashCode(Object element) {
		return element instanceof Transfer transfer ? Long.hashCode(transfer.id()) : element.hashCode();
	}
}
