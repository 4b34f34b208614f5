/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.phones.ui.internal.known;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.fieldbench.session.inventory.InventoryException;
import org.fieldbench.session.inventory.KnownPhone;
import org.fieldbench.session.inventory.PhoneFilter;
import org.fieldbench.session.inventory.PhoneInventory;

/** What the view shows: the phones, as the filter picks them. Knows no widgets; safe for use by several threads. */
final class KnownDesk {

	/**
	 * What is to be shown.
	 *
	 * @param phones picked by the filter, in the order that the user wants
	 * @param of how many there are, in the list or in the trash, whichever is shown
	 * @param known how many there are in all, the trash included
	 * @param trash whether the trash is shown
	 * @param suggestions how many clients the TFTP server saw that are not known
	 * @param problem a sentence for the user; empty for none
	 */
	record State(List<KnownPhone> phones, int of, int known, boolean trash, int suggestions, String problem) {

		/** @return those that have a row: a table of thousands of rows is slow, and nobody reads it */
		List<KnownPhone> rows() {
			return phones.subList(0, Math.min(MOST_ROWS, phones.size()));
		}

		/** @return e.g. "12 of 5,000 phones" */
		String count() {
			String all = String.format("%,d %s", of, of == 1 ? "phone" : "phones") + (trash ? " in the trash" : "");
			return phones.size() == of ? all : String.format("%,d of ", phones.size()) + all;
		}

		/** @return what the table does not show; empty when it shows all */
		String left() {
			return phones.size() <= MOST_ROWS ? "" : String.format("The first %,d are shown: filter or sort to see others.", MOST_ROWS);
		}
	}

	static final int MOST_ROWS = 500;

	private final PhoneInventory inventory;
	private Comparator<KnownPhone> order = (one, other) -> 0;
	private List<KnownPhone> all = List.of();
	private int suggestions;
	private PhoneFilter filter = PhoneFilter.ALL;
	private boolean trash;
	private Optional<String> filterProblem = Optional.empty();
	private Optional<String> storeProblem = Optional.empty();

	KnownDesk(PhoneInventory inventory) {
		this.inventory = inventory;
	}

	PhoneInventory inventory() {
		return inventory;
	}

	/** Reads the phones again; not on the display's thread. */
	void load() {
		try {
			List<KnownPhone> phones = inventory.phones();
			int seen = inventory.suggestions().size();
			synchronized (this) {
				all = phones;
				suggestions = seen;
				storeProblem = Optional.empty();
			}
		} catch (InventoryException e) {
			synchronized (this) {
				storeProblem = Optional.of(e.getMessage());
			}
		}
	}

	/** Picks phones from now on; a text that is not understood picks as before, and the state says so. */
	synchronized void filter(String text) {
		try {
			filter = PhoneFilter.parse(text, Instant.now());
			filterProblem = Optional.empty();
		} catch (InventoryException e) {
			filterProblem = Optional.of(e.getMessage());
		}
	}

	synchronized void sort(Comparator<KnownPhone> wanted) {
		order = wanted;
	}

	synchronized void showTrash(boolean show) {
		trash = show;
	}

	synchronized State state() {
		List<KnownPhone> there = all.stream().filter(phone -> phone.isTrashed() == trash).toList();
		return new State(there.stream().filter(filter).sorted(order).toList(), there.size(), all.size(), trash, suggestions,
				storeProblem.or(() -> filterProblem).orElse(""));
	}
}
