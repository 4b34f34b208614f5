/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports.rules;

import java.util.List;
import java.util.stream.Stream;

import org.fieldbench.kb.imports.ModelNames;
import org.fieldbench.kb.internal.imports.Page;

/** All rules, in the order in which one needs what another found. */
public final class Rules {

	private Rules() {
	}

	public static void apply(Page page, ModelNames models) {
		layout().forEach(rule -> rule.apply(page));
		facts(models).forEach(rule -> rule.apply(page));
	}

	/** What is where: furniture, steps, title. */
	private static Stream<Rule> layout() {
		return Stream.of(new DateRule(), new FurnitureRule(), new SectionHeadingRule(), new SubjectRule(), new LabelRule(), new JoinRule(), new MenuRule(), new TitleRule(),
				new HeadingStepRule(), new ContinuationRule(), new AnnouncedRule(), new ContinuationRule());
	}

	/** What the text says. */
	static Stream<Rule> facts(ModelNames models) {
		return List.of(new NumberRule(), new WarningRule(), new KeyRule(), new DisplayRule(), new ModelRule(models), new VersionRuleFinder()).stream();
	}
}
