/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.fieldbench.kb.imports.Piece.Kind;
import org.fieldbench.kb.internal.imports.Block;
import org.fieldbench.kb.internal.imports.Line;
import org.fieldbench.kb.internal.imports.Page;
import org.fieldbench.kb.internal.imports.Run;
import org.fieldbench.kb.internal.imports.Run.Style;

/** Finds what is to be keyed in, and sets codes with stars and hashes as code, as they would be signs of Markdown. */
final class KeyRule implements Rule {

	private static final Pattern CODE = Pattern.compile("(?i)(?<![\\p{L}\\p{N}*#])(\\*[*#]{0,2}\\d[\\d*#]*|#\\d+[*#][\\d*#]*|\\d+[*#][\\d*#]*"
			+ "|[*#](?= (?:button|key|taste)\\b)|(?<=(?:press|hold|dial|enter|hit) )[*#](?![\\d*#])|(?<=[\u201c\u201e\u00ab\"\u2018\\[] ?)[*#](?= ?[\u201d\u201c\u00bb\"\u2019\\]]))(?![\\p{L}\\p{N}*])");

	@Override
	public void apply(Page page) {
		for (Block block : page.kept()) {
			if (!block.is(Kind.CODE) && !block.is(Kind.HEADING)) {
				page.found().keys().addAll(Keys.in(block.line().spoken()).stream().map(Keys.Press::keys).toList());
				block.line(marked(block.line()));
			}
		}
	}

	private static Line marked(Line line) {
		List<Run> runs = new ArrayList<>();
		for (Run run : line.runs()) {
			if (run.text().matches(" ?[*#] ?") && run.style() != Style.PLAIN && run.style() != Style.CODE && run.isSource()) {
				runs.add(new Run(Style.PLAIN, run.text().replaceFirst("[*#] ?$", ""), ""));
				runs.add(new Run(Style.CODE, run.text().strip(), ""));
				runs.add(new Run(Style.PLAIN, run.text().endsWith(" ") ? " " : "", ""));
			} else if (run.style() == Style.PLAIN || run.style() == Style.STRONG || run.style() == Style.EMPHASIS) {
				split(run, runs);
			} else {
				runs.add(run);
			}
		}
		return Line.tidy(runs);
	}

	private static void split(Run run, List<Run> runs) {
		Matcher code = CODE.matcher(run.text());
		int at = 0;
		while (code.find()) {
			runs.add(new Run(run.style(), run.text().substring(at, code.start()), ""));
			runs.add(new Run(Style.CODE, code.group(1), ""));
			at = code.end();
		}
		runs.add(new Run(run.style(), run.text().substring(at), ""));
	}
}
