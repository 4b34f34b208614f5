/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.ui.internal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.fieldbench.tftp.AccessRule;
import org.fieldbench.tftp.AccessRules;
import org.fieldbench.tftp.text.ByteSize;

/** Whether a text is a value of a setting. Each throws an {@link IllegalArgumentException} with a sentence for the user. */
final class FieldChecks {

	private FieldChecks() {
	}

	static Consumer<String> wholeNumber(String what, int least, int most) {
		return text -> {
			if (!text.strip().matches("\\d{1,9}") || number(text) < least || number(text) > most) {
				throw new IllegalArgumentException(what + " must be a whole number from " + least + " to " + most + '.');
			}
		};
	}

	static int number(String text) {
		return Integer.parseInt(text.strip());
	}

	static Consumer<String> size(String what) {
		return text -> {
			if (ByteSize.parse(text) < 1) {
				throw new IllegalArgumentException(what + " must be at least one byte.");
			}
		};
	}

	static Consumer<String> blankOr(Consumer<String> check) {
		return text -> {
			if (!text.isBlank()) {
				check.accept(text);
			}
		};
	}

	static Consumer<String> oneOf(String what, Class<? extends Enum<?>> type) {
		return text -> {
			if (Arrays.stream(type.getEnumConstants()).noneMatch(each -> each.name().equals(text))) {
				throw new IllegalArgumentException(what + ": \"" + text + "\" is none of the choices. Choose one.");
			}
		};
	}

	static void yesOrNo(String text) {
		if (!text.equals("true") && !text.equals("false")) {
			throw new IllegalArgumentException('"' + text + "\" is neither true nor false.");
		}
	}

	static void folder(String text) {
		try {
			Path.of(text);
		} catch (InvalidPathException e) {
			throw new IllegalArgumentException('"' + text + "\" is no folder: " + e.getReason() + '.', e);
		}
	}

	static void access(String text) {
		rules(text);
	}

	/** @param text a rule a line; blank lines and those that begin with # are for the reader only */
	static AccessRules rules(String text) {
		List<String> lines = text.lines().map(String::strip).toList();
		return new AccessRules(lines.stream().filter(line -> !line.isEmpty() && !line.startsWith("#")).map(AccessRule::parse).toList());
	}
}
