/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.fieldbench.catalog.FileFormat;
import org.fieldbench.catalog.FirmwareRole;
import org.fieldbench.firmware.EntryContent;
import org.fieldbench.firmware.Ground;

/** Content that a role cannot have, whatever the name says. These hold for phones of every vendor, so they are no catalog's rules. */
public final class Contradictions {

	/** Bytes; fewer may well be alike. */
	private static final int SOME = 16;
	/** Bits a byte; one byte in nearly all places. */
	private static final double UNIFORM = 0.05;

	private record Facts(long size, EntryContent content) {
	}

	private record Rule(Predicate<FirmwareRole> role, Predicate<Facts> content, int weight, String text) {
	}

	private static final List<Rule> RULES = List.of(
			new Rule(Contradictions::isImage, is(FileFormat.PE), 90, "it is a program for Windows, which no phone runs"),
			new Rule(Contradictions::isImage, is(FileFormat.TEXT), 80, "it holds plain text"),
			new Rule(Contradictions::isImage, facts -> facts.size() >= SOME && facts.content().entropy() < UNIFORM, 90,
					"nearly all of it is one and the same byte, as in an empty flash memory"),
			new Rule(role -> role == FirmwareRole.DOCUMENT || role == FirmwareRole.CONFIGURATION,
					is(FileFormat.PE).or(is(FileFormat.ELF)).or(is(FileFormat.UIMAGE)), 95, "it holds a program, not text"));

	private Contradictions() {
	}

	/** @return what speaks against the role */
	public static List<Ground> of(FirmwareRole role, long size, EntryContent content) {
		Facts facts = new Facts(size, content);
		List<Ground> against = new ArrayList<>();
		for (Rule rule : RULES) {
			if (rule.role().test(role) && rule.content().test(facts)) {
				against.add(Ground.against(rule.weight(), rule.text()));
			}
		}
		return against;
	}

	private static boolean isImage(FirmwareRole role) {
		return role == FirmwareRole.BOOT_CODE || role == FirmwareRole.APPLICATION;
	}

	private static Predicate<Facts> is(FileFormat format) {
		return facts -> facts.content().is(format);
	}
}
