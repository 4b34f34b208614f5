/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.OpenArticle;
import org.fieldbench.kb.ArticleEdit;
import org.fieldbench.kb.team.TeamConflict;
import org.fieldbench.kb.team.TeamStatus.State;
import org.fieldbench.testing.PostgresExtension;
import org.fieldbench.testing.PostgresServer;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever three laptops do, in whatever order: in the end all have the same, and nothing that anybody wrote is lost. */
@ExtendWith(PostgresExtension.class)
class TeamPropertyTest {

	private static final int STEPS = 60;
	private static final int SETTLING = 12;
	private static final String LINES = "1\n\n2\n\n3\n\n4\n\n5\n\n6\n\n7\n\n8";

	@TempDir
	private Path folder;
	private final Set<String> written = new HashSet<>();

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
	@Timeout(180)
	void allConverge(long seed, PostgresServer server) throws Exception {
		String address = server.address(PostgresExtension.freshSchema());
		Random random = new Random(seed);
		List<Laptop> laptops = new ArrayList<>();
		try {
			for (String person : List.of("Ann", "Bob", "Cleo")) {
				laptops.add(new Laptop(person, folder.resolve(person)).join(address));
			}
			for (int step = 0; step < STEPS; step++) {
				act(laptops.get(random.nextInt(laptops.size())), random, step);
			}
			settle(laptops, random);
			check(laptops);
		} finally {
			laptops.forEach(Laptop::close);
		}
	}

	/** As if somebody put a backup in the database's place while everybody works, and all who notice it filled it again. */
	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4 })
	@Timeout(240)
	void allConvergeAfterTheDatabaseWasSetBack(long seed, PostgresServer server) throws Exception {
		ServerBackup backup = new ServerBackup(server, PostgresExtension.freshSchema());
		Random random = new Random(seed);
		List<Laptop> laptops = new ArrayList<>();
		try {
			for (String person : List.of("Ann", "Bob", "Cleo")) {
				laptops.add(new Laptop(person, folder.resolve(person)).join(backup.address()));
			}
			for (int step = 0; step < 2 * STEPS; step++) {
				if (step == STEPS / 2) {
					backup.make();
				} else if (step == STEPS) {
					backup.restore();
				}
				act(laptops.get(random.nextInt(laptops.size())), random, step);
			}
			settle(laptops, random);
			check(laptops);
		} finally {
			laptops.forEach(Laptop::close);
		}
	}

	private static void exchange(Laptop laptop, Random random) throws KnowledgeBaseException {
		try {
			laptop.sync.syncNow();
		} catch (KnowledgeBaseException e) {
			if (laptop.sync.status().state() != State.SET_BACK) {
				throw e;
			}
			refill(laptop, random);
		}
	}

	private static void refill(Laptop laptop, Random random) throws KnowledgeBaseException {
		resolve(laptop, random);
		laptop.sync.refill();
	}

	private void act(Laptop laptop, Random random, int step) throws KnowledgeBaseException {
		String id = random.nextBoolean() ? "A" : "B";
		boolean there = laptop.library.find(id).isPresent();
		switch (random.nextInt(8)) {
			case 0, 1 -> exchange(laptop, random);
			case 2 -> resolve(laptop, random);
			case 3 -> {
				if (there) {
					laptop.say(id, mark(step));
				}
			}
			default -> {
				if (there) {
					edit(laptop, id, random, step);
				} else {
					laptop.writeAndShare(id, LINES.replace("1", mark(step)));
				}
			}
		}
	}

	private String mark(int step) {
		String mark = "mark" + step + "x";
		written.add(mark);
		return mark;
	}

	private void edit(Laptop laptop, String id, Random random, int step) throws KnowledgeBaseException {
		OpenArticle now = laptop.editing.open(id);
		List<String> lines = new ArrayList<>(now.article().body().lines().toList());
		lines.set(random.nextInt(lines.size() / 2) * 2, mark(step));
		laptop.editing.save(ArticleEdit.of(now.article().withBody(String.join("\n", lines)), now.revision().number(), laptop.signature()));
	}

	private static void resolve(Laptop laptop, Random random) throws KnowledgeBaseException {
		for (TeamConflict conflict : laptop.sync.conflicts()) {
			laptop.sync.resolve(conflict, random.nextBoolean() ? conflict.mine() : conflict.theirs(), laptop.signature());
		}
	}

	private static void settle(List<Laptop> laptops, Random random) throws KnowledgeBaseException {
		for (int round = 0; round < SETTLING; round++) {
			for (Laptop laptop : laptops) {
				exchange(laptop, random);
				resolve(laptop, random);
			}
		}
	}

	private void check(List<Laptop> laptops) throws Exception {
		for (Laptop laptop : laptops) {
			assertEquals(State.UP_TO_DATE, laptop.sync.syncNow().state(), laptop.sync.status().toString());
			assertEquals(laptops.get(0).everything(), laptop.everything());
			String all = texts(laptop);
			written.forEach(mark -> assertTrue(all.contains(mark), mark + " is lost at " + laptop.person));
		}
	}

	private static String texts(Laptop laptop) throws KnowledgeBaseException {
		StringBuilder all = new StringBuilder();
		for (String id : List.of("A", "B")) {
			if (laptop.library.find(id).isPresent()) {
				all.append(laptop.comments(id));
				for (var revision : laptop.editing.history(id)) {
					all.append(laptop.editing.text(id, revision.number()));
				}
			}
		}
		return all.toString();
	}
}
