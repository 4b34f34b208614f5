/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.catalog.Procedure;
import org.fieldbench.catalog.Step;
import org.fieldbench.catalog.VersionScheme;
import org.fieldbench.catalog.registry.Catalogs;
import org.fieldbench.kb.Article;
import org.fieldbench.kb.reading.Vocabulary;

/** What the catalogs know of the phones that an article speaks of. */
final class CatalogVocabulary {

	private CatalogVocabulary() {
	}

	static Vocabulary of(Catalogs catalogs, Article article) {
		Set<String> keys = new HashSet<>();
		Set<String> displays = new HashSet<>();
		steps(catalogs, article).forEach(step -> {
			step.getAnswers().forEach(answer -> keys.addAll(codes(answer.getKeys())));
			shown(step).forEach(displays::add);
		});
		return new Vocabulary(names(catalogs.models()), versions(catalogs, article), keys, displays);
	}

	private static Stream<Step> steps(Catalogs catalogs, Article article) {
		Optional<Procedure> procedure = article.procedure().flatMap(id -> catalogs.all().stream().flatMap(catalog -> catalog.getProcedures().stream())
				.filter(candidate -> id.equals(candidate.getId())).findFirst());
		return procedure.stream().flatMap(found -> found.getStages().stream()).flatMap(stage -> stage.getSteps().stream());
	}

	/** Letters stand for keys with names, and braces for what is entered: what is between them is keyed in as it stands. */
	private static List<String> codes(String keys) {
		return keys == null ? List.of() : Stream.of(keys.split("[^\\d*#]+")).filter(code -> !code.isEmpty()).toList();
	}

	/** Only what is known to be shown: what was concluded may read otherwise on a phone. */
	private static Stream<String> shown(Step step) {
		return Stream.of(step.isDisplayInferred() ? null : step.getDisplay(), step.getOnlyIfDisplay()).filter(text -> text != null && !text.isBlank());
	}

	private static Map<String, String> names(List<PhoneModel> models) {
		Map<String, String> names = new HashMap<>();
		for (PhoneModel model : models) {
			Stream.concat(Stream.of(model.getName()), model.getAliases().stream()).filter(name -> name != null && name.length() > 2)
					.forEach(name -> names.putIfAbsent(name, model.getId()));
		}
		return names;
	}

	private static List<Pattern> versions(Catalogs catalogs, Article article) {
		return article.models().stream().map(catalogs::model).flatMap(Optional::stream).map(PhoneModel::getApplicationScheme)
				.flatMap(scheme -> pattern(scheme).stream()).distinct().toList();
	}

	private static Optional<Pattern> pattern(VersionScheme scheme) {
		try {
			return scheme == null || scheme.getPattern() == null || scheme.getPattern().isBlank() ? Optional.empty() : Optional.of(Pattern.compile(scheme.getPattern()));
		} catch (PatternSyntaxException e) {
			return Optional.empty(); // the catalog's check tells of it
		}
	}
}
