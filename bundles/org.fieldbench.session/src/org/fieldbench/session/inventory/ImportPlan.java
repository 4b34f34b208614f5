/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.inventory;

import java.util.List;
import java.util.Optional;

/**
 * What an import would do.
 *
 * @param plan line by line; refused lines are left out when it is applied
 * @param columns what each column of the file was taken for, from left to right
 * @param charset in which the file is written, e.g. "UTF-8"
 * @param separator between its cells
 */
public record ImportPlan(ChangePlan plan, List<Column> columns, String charset, char separator) {

	/**
	 * A column of the file.
	 *
	 * @param heading as it stands in the file
	 * @param field what it was taken for; empty for one that is left out
	 * @param remark why it is left out; empty for one that is not
	 */
	public record Column(String heading, Optional<PhoneField> field, String remark) {
	}

	/** @return e.g. "comma" */
	public String separatorName() {
		return switch (separator) {
		case '\t' -> "tab";
		case ';' -> "semicolon";
		case ',' -> "comma";
		default -> "\"" + separator + "\"";
		};
	}
}
