/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.export;

import java.util.List;

/**
 * How articles are exported.
 *
 * @param checklist a box to tick at each step, and a table with the site's values: for PDF, HTML and mail
 * @param site the values; they are used with a checklist only
 * @param replace whether a file that is there already may be replaced
 * @param recipients mail addresses; for mail only
 */
public record ExportOptions(boolean checklist, SiteValues site, boolean replace, List<String> recipients) {

	/** No checklist, nothing is replaced. */
	public static final ExportOptions PLAIN = new ExportOptions(false, SiteValues.NONE, false, List.of());

	public ExportOptions {
		recipients = List.copyOf(recipients);
	}

	/** @return with boxes to tick */
	public ExportOptions withChecklist(SiteValues values) {
		return new ExportOptions(true, values, replace, recipients);
	}

	/** @return with or without leave to replace files */
	public ExportOptions replacing(boolean allowed) {
		return new ExportOptions(checklist, site, allowed, recipients);
	}

	/** @return to these mail addresses */
	public ExportOptions to(List<String> addresses) {
		return new ExportOptions(checklist, site, replace, addresses);
	}
}
