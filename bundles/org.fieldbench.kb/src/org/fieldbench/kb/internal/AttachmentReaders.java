/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal;

import java.util.List;
import java.util.function.Supplier;

import org.fieldbench.kb.search.AttachmentTextReader;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The readers of attachments that there are at a moment. */
@Component(service = AttachmentReaders.class)
public final class AttachmentReaders implements Supplier<List<AttachmentTextReader>> {

	@Reference(policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY)
	private volatile List<AttachmentTextReader> readers = List.of();

	@Override
	public List<AttachmentTextReader> get() {
		return readers;
	}
}
