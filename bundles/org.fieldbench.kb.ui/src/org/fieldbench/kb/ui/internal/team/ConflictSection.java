/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.team;

import org.eclipse.core.runtime.ILog;
import org.fieldbench.kb.Article;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.team.TeamConflict;
import org.fieldbench.kb.team.TeamSync;
import org.fieldbench.kb.ui.internal.reading.PageSection;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Says at an article that a colleague's change waits to be merged. Comes before all other sections. */
@Component(property = "service.ranking:Integer=1000")
public final class ConflictSection implements PageSection {

	private final TeamSync team;

	@Activate
	public ConflictSection(@Reference TeamSync team) {
		this.team = team;
	}

	@Override
	public String html(Article article) {
		try {
			return team.conflict(article.id()).map(ConflictSection::html).orElse("");
		} catch (KnowledgeBaseException e) {
			ILog.of(getClass()).error("What is to be merged with the team cannot be read.", e);
			return "";
		}
	}

	private static String html(TeamConflict conflict) {
		return "<section class=\"conflict\"><h2>To Merge</h2><p>" + escaped(conflict.sentence())
				+ " <a href=\"fieldbench:do/org.fieldbench.kb.ui.team.merge\">Merge with Team\u2026</a></p></section>";
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}
}
