/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.inventory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.fieldbench.session.internal.inventory.FilterTerms;

/**
 * Picks phones by words. Each blank-separated term must hold:
 * <ul>
 * <li>{@code lab}: the word is in any value, without regard to case; a MAC in any spelling, or a part of one</li>
 * <li>{@code model:IP710}, {@code site:"New York"}, {@code label:}, {@code mac:}, {@code address:}, {@code notes:}: the word is in that
 * value; with {@code none} for a phone without</li>
 * <li>{@code bootcode:<13}, {@code firmware:2x28}: as that, or compared with {@code < <= > >=}; boot codes in the order of the model's
 * catalog</li>
 * <li>{@code band:ok}, {@code caution}, {@code problem}, {@code none}: what the boot code means</li>
 * <li>{@code seen:>30d}: not seen for more than 30 days; {@code seen:<1d}; {@code seen:never}; {@code read:} the same for the boot code</li>
 * <li>{@code -term}: the term must not hold</li>
 * </ul>
 */
public final class PhoneFilter implements Predicate<KnownPhone> {

	/** Picks every phone. */
	public static final PhoneFilter ALL = new PhoneFilter(List.of());

	private static final Pattern TERM = Pattern.compile("(?:[^\\s\"]|\"[^\"]*\"?)+");

	private final List<Predicate<KnownPhone>> terms;

	private PhoneFilter(List<Predicate<KnownPhone>> terms) {
		this.terms = terms;
	}

	/**
	 * @param text the terms; blank for all phones
	 * @param now from which ages are counted
	 * @throws InventoryException if a term is not understood
	 */
	public static PhoneFilter parse(String text, Instant now) throws InventoryException {
		List<Predicate<KnownPhone>> terms = new ArrayList<>();
		Matcher term = TERM.matcher(text);
		while (term.find()) {
			terms.add(FilterTerms.parse(term.group(), now));
		}
		return terms.isEmpty() ? ALL : new PhoneFilter(List.copyOf(terms));
	}

	@Override
	public boolean test(KnownPhone phone) {
		return terms.stream().allMatch(term -> term.test(phone));
	}
}
