/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.reading;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ILog;
import org.fieldbench.kb.Article;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** What is put under an article. An OSGi service. Safe for use by several threads. */
@Component(service = PageSections.class)
public final class PageSections {

	private final Map<ServiceReference<PageSection>, PageSection> sections = new ConcurrentSkipListMap<>(java.util.Comparator.reverseOrder());
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	void add(ServiceReference<PageSection> reference, PageSection section) {
		sections.put(reference, section);
	}

	void remove(ServiceReference<PageSection> reference) {
		sections.remove(reference);
	}

	/** @return the sections that have something to say; one that fails is logged and left out */
	public String html(Article article) {
		return sections.values().stream().map(safely(article)).collect(Collectors.joining("\n"));
	}

	private static Function<PageSection, String> safely(Article article) {
		return section -> {
			try {
				return section.html(article);
			} catch (RuntimeException e) {
				ILog.of(PageSections.class).error("A part of the page of article " + article.id() + " is left out: "
						+ section.getClass().getName(), e);
				return "";
			}
		};
	}

	/** Says that a section would now be another one: the page that is shown is made again, and stays where it is. Any thread. */
	public void changed() {
		listeners.forEach(Runnable::run);
	}

	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}
}
