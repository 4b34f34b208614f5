/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.fieldbench.addons.AddOn;
import org.fieldbench.addons.AddOnException;
import org.fieldbench.addons.AddOns;
import org.fieldbench.cli.Verb;
import org.fieldbench.cli.internal.CommandLineBench;
import org.junit.jupiter.api.Test;

class InstallVerbTest {

	private static final AddOn VENDORS = new AddOn("org.partner.vendors", "1.0.0", "Phones of others", "Many.", "Partner", false);
	private static final AddOn OLD = new AddOn("org.partner.old", "2.0.0", "Old", "", "", true);

	private final List<AddOn> offered = new ArrayList<>(List.of(OLD, VENDORS));
	private final List<String> done = new ArrayList<>();
	private final CommandLineBench bench = new CommandLineBench().verb("install", InstallVerb::new).service(AddOns.class, new AddOns() {

		@Override
		public List<AddOn> installed() {
			return List.of(OLD);
		}

		@Override
		public List<AddOn> offered(Path archive) {
			return offered;
		}

		@Override
		public AddOn install(Path archive, String id) throws AddOnException {
			if (!id.equals(VENDORS.id())) {
				throw new AddOnException(archive + " holds no add-on " + id + ".");
			}
			done.add("install " + archive + " " + id);
			return VENDORS;
		}

		@Override
		public AddOn remove(String id) {
			done.add("remove " + id);
			return OLD;
		}
	});

	@Test
	void takesTheOneThatIsNotInstalled() {
		assertEquals(Verb.OK, bench.run("install", "a.zip"));
		assertEquals(List.of("install a.zip org.partner.vendors"), done);
		assertEquals("Installed: Phones of others (org.partner.vendors 1.0.0). It takes effect at the next start.\n", bench.out());
	}

	@Test
	void asksWhichWhenThereAreSeveral() {
		offered.add(new AddOn("org.partner.more", "1", "More", "", "", false));
		assertEquals(Verb.USAGE, bench.run("install", "a.zip"));
		assertTrue(bench.err().contains("org.partner.vendors, org.partner.more"), bench.err());
		assertEquals(Verb.OK, bench.run("install", "a.zip", "org.partner.vendors"));
	}

	@Test
	void saysWhenThereIsNothingNew() {
		offered.remove(VENDORS);
		assertEquals(Verb.FAILED, bench.run("install", "a.zip"));
		assertTrue(bench.err().contains("nothing that is not installed"), bench.err());
	}

	@Test
	void anArchiveIsNeededToInstall() {
		assertEquals(Verb.USAGE, bench.run("install"));
		assertEquals(Verb.FAILED, bench.run("install", "a.zip", "org.partner.none"));
		assertEquals(List.of(), done);
	}

	@Test
	void listsTheArchiveOrTheProgram() {
		assertEquals(Verb.OK, bench.run("install", "--list", "a.zip"));
		assertTrue(bench.out().contains("org.partner.vendors  1.0.0    no         Phones of others\n"), bench.out());
		assertEquals(Verb.OK, bench.run("install", "--list", "--json"));
		assertEquals(1, bench.json().getAsJsonArray().size());
	}

	@Test
	void removes() {
		assertEquals(Verb.OK, bench.run("install", "--remove", "org.partner.old"));
		assertEquals(List.of("remove org.partner.old"), done);
		assertTrue(bench.out().startsWith("Removed: Old"), bench.out());
	}
}
