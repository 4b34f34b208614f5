/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.internal.check;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.fieldbench.catalog.CatalogPackage.Literals;
import org.fieldbench.catalog.FirmwareRule;

/** What must hold for a rule that recognises files. */
final class RuleConstraints {

	private static final Set<String> GROUPS = Set.of("version", "model");
	private static final int MOST_BITS = 8;
	private static final int PERCENT = 100;

	private RuleConstraints() {
	}

	static void check(FirmwareRule rule, Complaints complaints) {
		patterns(rule, complaints);
		content(rule, complaints);
		complaints.require(rule.getConfidence() >= 1 && rule.getConfidence() <= PERCENT, rule, Literals.FIRMWARE_RULE__CONFIDENCE,
				"Give percent, 1 to 100.");
		List<String> unknown = ModelIds.unknown(rule, rule.getModels());
		if (!unknown.isEmpty()) {
			complaints.warning(rule, Literals.FIRMWARE_RULE__MODELS, ModelIds.text(unknown));
		}
		if (matchesAll(rule)) {
			complaints.warning(rule, null, "It matches every file, so that no rule behind it is tried. Give a pattern or what the content shows.");
		}
	}

	private static void patterns(FirmwareRule rule, Complaints complaints) {
		Set<String> groups = new TreeSet<>(TextConstraints.pattern(rule, Literals.FIRMWARE_RULE__NAME_PATTERN, GROUPS, complaints));
		groups.addAll(TextConstraints.pattern(rule, Literals.FIRMWARE_RULE__CONTENT, GROUPS, complaints));
		if (rule.getScheme() != null && !groups.contains("version")) {
			complaints.warning(rule, Literals.FIRMWARE_RULE__SCHEME,
					"Neither of its patterns has a group \"version\", so there is nothing that the scheme could order.");
		}
	}

	private static void content(FirmwareRule rule, Complaints complaints) {
		complaints.require(rule.getMagic() == null || rule.getMagic().matches("\\s*(?:[0-9A-Fa-f]{2}\\s*)+"), rule, Literals.FIRMWARE_RULE__MAGIC,
				"\"" + rule.getMagic() + "\" is no row of bytes: give two hexadecimal digits for each, such as 7F454C46.");
		complaints.require(rule.getMagicOffset() >= 0, rule, Literals.FIRMWARE_RULE__MAGIC_OFFSET, "Give bytes from the start, 0 or more.");
		FileConstraints.sizes(rule, rule.getMinimumSize(), rule.getMaximumSize(), Literals.FIRMWARE_RULE__MAXIMUM_SIZE, complaints);
		double low = rule.getMinimumEntropy();
		double high = rule.getMaximumEntropy();
		complaints.require(isEntropy(low) && isEntropy(high) && (low == -1 || high == -1 || low <= high), rule,
				Literals.FIRMWARE_RULE__MAXIMUM_ENTROPY, "Entropy is 0 to 8 bits a byte, the maximum not below the minimum; -1 for any.");
	}

	private static boolean isEntropy(double bits) {
		return bits == -1 || bits >= 0 && bits <= MOST_BITS;
	}

	private static boolean matchesAll(FirmwareRule rule) {
		return rule.getNamePattern() == null && rule.getContent() == null && rule.getMagic() == null && rule.getFormats().isEmpty()
				&& !rule.isText() && rule.getMinimumSize() <= 0 && rule.getMaximumSize() == -1 && rule.getMinimumEntropy() == -1
				&& rule.getMaximumEntropy() == -1;
	}
}
