/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.ui;

import java.util.Comparator;
import java.util.function.Function;

/**
 * What makes a {@link Column}.
 *
 * @param <T> type of the rows
 * @param title its heading
 * @param weight its share of the table's width, against the other columns'
 * @param rightAligned true for numbers
 * @param text what it shows for a row; empty for nothing, never null
 * @param order how rows are sorted when its heading is clicked, ascending
 */
public record ColumnSpec<T>(String title, int weight, boolean rightAligned, Function<T, String> text, Comparator<T> order) {
}
