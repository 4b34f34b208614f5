/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.inventory;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.fieldbench.catalog.registry.Catalogs;
import org.fieldbench.session.inventory.ChangePlan;
import org.fieldbench.session.inventory.ChangeSet;
import org.fieldbench.session.inventory.InventoryException;
import org.fieldbench.session.inventory.KnownPhone;
import org.fieldbench.session.inventory.PhoneChange;
import org.fieldbench.session.inventory.PhoneField;
import org.fieldbench.session.inventory.PlannedChange;
import org.fieldbench.session.inventory.PlannedChange.Kind;
import org.fieldbench.session.inventory.Suggestion;
import org.fieldbench.store.ChangeSetRecord;
import org.fieldbench.store.PhoneChangeRecord;
import org.fieldbench.store.PhoneEdit;
import org.fieldbench.store.PhoneStore;
import org.fieldbench.store.PhoneStores;
import org.fieldbench.store.StoreException;

/** The inventory's side of the store, which is opened for each question, so that another program or folder never waits for this one. */
final class InventoryStore {

	private final Catalogs catalogs;
	private final Supplier<Path> folder;
	private final Clock clock;

	InventoryStore(Catalogs catalogs, Supplier<Path> folder, Clock clock) {
		this.catalogs = catalogs;
		this.folder = folder;
		this.clock = clock;
	}

	/** Something that asks or changes the store. */
	@FunctionalInterface
	interface Question<T> {
		T ask(PhoneStore store) throws StoreException;
	}

	<T> T ask(Question<T> question) throws InventoryException {
		try (PhoneStore store = PhoneStores.open(folder.get())) {
			return question.ask(store);
		} catch (StoreException e) {
			throw new InventoryException(e.getMessage(), e);
		}
	}

	List<KnownPhone> phones() throws InventoryException {
		return ask(this::phones);
	}

	private List<KnownPhone> phones(PhoneStore store) throws StoreException {
		var reader = new PhoneReader(catalogs, store.sightings());
		return store.phones().stream().map(reader::read).toList();
	}

	Optional<Long> write(ChangePlan plan) throws InventoryException {
		List<PhoneEdit> edits = edits(plan.changes());
		return edits.isEmpty() ? Optional.empty()
				: ask(store -> store.write(clock.instant(), System.getProperty("user.name", "unknown"), plan.how(), plan.undoes(), edits));
	}

	/** Those that go to the trash come first: another may take over what identifies them. */
	private List<PhoneEdit> edits(List<PlannedChange> changes) {
		List<PhoneEdit> first = new ArrayList<>();
		List<PhoneEdit> then = new ArrayList<>();
		for (PlannedChange change : changes) {
			if (change.kind().writes()) {
				(change.kind() == Kind.TRASHED ? first : then).add(edit(change));
			}
		}
		first.addAll(then);
		return first;
	}

	private PhoneEdit edit(PlannedChange change) {
		var trashed = switch (change.kind()) {
		case TRASHED -> Optional.of(clock.instant());
		case RESTORED, NEW -> Optional.<java.time.Instant>empty();
		default -> change.before().flatMap(KnownPhone::trashed);
		};
		return new PhoneEdit(change.before().map(KnownPhone::id).orElse(0L), change.before().map(KnownPhone::revision).orElse(0L),
				Columns.stored(change.after(), trashed));
	}

	List<Suggestion> suggestions() throws InventoryException {
		return ask(store -> {
			Set<String> known = new HashSet<>();
			for (KnownPhone phone : phones(store)) {
				Map<PhoneField, String> values = phone.values();
				known.add(values.get(PhoneField.MAC));
				known.add(values.get(PhoneField.ADDRESS));
			}
			return store.sightings().stream().filter(seen -> !seen.dismissed() && !known.contains(seen.address())
					&& seen.mac().filter(known::contains).isEmpty())
					.map(seen -> new Suggestion(seen.address(), seen.mac(), seen.first(), seen.last(), seen.asked())).toList();
		});
	}

	static ChangeSet set(ChangeSetRecord record) {
		return new ChangeSet(record.id(), record.time(), record.author(), record.how(), record.undoes(), record.phones());
	}

	static PhoneChange change(PhoneChangeRecord record) {
		return new PhoneChange(set(record.set()), Columns.field(record.column()), record.before(), record.after());
	}
}
