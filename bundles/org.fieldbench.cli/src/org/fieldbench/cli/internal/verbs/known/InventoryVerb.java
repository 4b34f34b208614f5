/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs.known;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.fieldbench.cli.DataVerb;
import org.fieldbench.cli.VerbException;
import org.fieldbench.session.inventory.ChangePlan;
import org.fieldbench.session.inventory.InventoryException;
import org.fieldbench.session.inventory.KnownPhone;
import org.fieldbench.session.inventory.PhoneFilter;
import org.fieldbench.session.inventory.PhoneInventory;

/** A verb that works with the inventory. What goes wrong there ends it with a sentence. */
public abstract class InventoryVerb extends DataVerb {

	@Override
	public final Integer call() {
		try {
			return run(context().service(PhoneInventory.class));
		} catch (InventoryException e) {
			throw failed(e);
		}
	}

	/** @return the exit code */
	abstract int run(PhoneInventory inventory) throws InventoryException;

	/** @param words of a filter */
	static PhoneFilter filter(List<String> words) {
		try {
			return words == null ? PhoneFilter.ALL : PhoneFilter.parse(String.join(" ", words), Instant.now());
		} catch (InventoryException e) {
			throw new VerbException(USAGE, e.getMessage(), e);
		}
	}

	/** @return the phone of that MAC, address or label */
	static KnownPhone named(List<KnownPhone> phones, String name) {
		List<KnownPhone> found = phones.stream().filter(phone -> PhoneName.fits(phone, name)).toList();
		if (found.isEmpty()) {
			throw failed("No phone \"" + name + "\" is known. Name it by its MAC, address or label. All of them: fieldbench phones known list");
		}
		if (found.size() > 1) {
			throw failed("\"" + name + "\" can be any of " + String.join(", ", found.stream().map(KnownPhone::name).toList())
					+ ". Name the one that you mean by its MAC.");
		}
		return found.get(0);
	}

	static List<KnownPhone> named(List<KnownPhone> phones, List<String> names) {
		List<KnownPhone> found = new ArrayList<>();
		names.forEach(name -> found.add(named(phones, name)));
		return found.stream().distinct().toList();
	}

	/**
	 * Shows a plan, and does it unless it is only to be looked at.
	 *
	 * @return the exit code: what is refused fails
	 */
	final int apply(PhoneInventory inventory, ChangePlan plan, boolean previewOnly) throws InventoryException {
		Long set = previewOnly ? null : inventory.apply(plan).orElse(null);
		if (json()) {
			printJson(PlanFacts.of(plan, set));
		} else {
			context().out().print(PlanText.of(plan));
			context().out().println(outcome(plan, set, previewOnly));
		}
		return plan.refusals().isEmpty() ? OK : FAILED;
	}

	private static String outcome(ChangePlan plan, Long set, boolean previewOnly) {
		if (set != null) {
			return "\nDone: " + plan.summary() + ". To take it back: fieldbench phones known undo " + set;
		}
		return previewOnly ? "\nNothing was written yet: " + plan.summary() + "." : "\nNothing to do: " + plan.summary() + ".";
	}
}
