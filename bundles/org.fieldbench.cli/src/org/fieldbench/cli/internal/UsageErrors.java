/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal;

import java.util.List;
import java.util.stream.Collectors;

import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in plain words what picocli found wrong with the arguments. */
final class UsageErrors {

	private UsageErrors() {
	}

	static String sentence(ParameterException problem) {
		if (problem instanceof UnmatchedArgumentException unmatched) {
			return unmatched(unmatched);
		}
		if (problem instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
			return "Missing: " + missing.getMissing().stream().map(UsageErrors::name).collect(Collectors.joining(", ")) + ".";
		}
		return problem.getMessage().strip().replaceFirst("[.]?$", ".");
	}

	private static String unmatched(UnmatchedArgumentException problem) {
		String word = problem.getUnmatched().get(0);
		if (!word.startsWith("-")) {
			return "\"" + word + "\" is one argument too many. Put a text with blanks in quotation marks.";
		}
		List<String> options = problem.getCommandLine().getCommandSpec().options().stream().map(OptionSpec::longestName)
				.toList();
		return "There is no option " + word + "." + NearNames.hint(word, options);
	}

	private static String name(ArgSpec argument) {
		return argument instanceof OptionSpec option ? option.longestName() + " " + option.paramLabel()
				: argument.paramLabel();
	}
}
