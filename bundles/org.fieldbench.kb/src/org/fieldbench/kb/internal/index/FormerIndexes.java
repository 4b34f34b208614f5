/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What earlier versions of Fieldbench left beside a new index. An earlier one that is still in use makes its own again. */
final class FormerIndexes {

	private static final Pattern NAME = Pattern.compile("(.*-)(\\d{1,6})\\.db");

	private FormerIndexes() {
	}

	static void delete(Path file) {
		Matcher mine = NAME.matcher(file.getFileName().toString());
		if (!mine.matches()) {
			return;
		}
		try (Stream<Path> beside = Files.list(file.getParent())) {
			List<Path> former = beside.filter(other -> isFormer(NAME.matcher(other.getFileName().toString()), mine)).toList();
			former.forEach(IndexDatabase::delete);
		} catch (IOException e) {
			System.getLogger(FormerIndexes.class.getName()).log(System.Logger.Level.WARNING, "The search indexes of earlier versions beside " + file + " are kept.", e);
		}
	}

	private static boolean isFormer(Matcher other, Matcher mine) {
		return other.matches() && other.group(1).equals(mine.group(1)) && Integer.parseInt(other.group(2)) < Integer.parseInt(mine.group(2));
	}
}
