/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.fieldbench.kb.imports.Piece.Kind;

/** A page while it is being understood: its blocks in their order, and what rules found out. */
public final class Page {

	private final List<Block> blocks;
	private final Head head;
	private final Found found = new Found();
	private final Set<String> remarks = new LinkedHashSet<>();

	public Page(List<Block> blocks, Head head) {
		this.blocks = new ArrayList<>(blocks);
		this.head = head;
	}

	public List<Block> blocks() {
		return blocks;
	}

	/** @return those that go into the article, as of now */
	public List<Block> kept() {
		return blocks.stream().filter(Block::kept).toList();
	}

	public Stream<Block> kept(Kind kind) {
		return blocks.stream().filter(block -> block.kept() && block.is(kind));
	}

	/** @return the next block that goes into the article */
	public Optional<Block> after(int index) {
		return blocks.subList(index + 1, blocks.size()).stream().filter(Block::kept).findFirst();
	}

	public Head head() {
		return head;
	}

	public Found found() {
		return found;
	}

	/** @param sentence something to look at, for the user */
	public void remark(String sentence) {
		remarks.add(sentence);
	}

	public List<String> remarks() {
		return List.copyOf(remarks);
	}
}
