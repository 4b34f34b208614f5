/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in plain words what picocli found wrong with the arguments. */
final class UsageErrors {

	private static final List<Class<?>> NUMBERS = List.of(int.class, Integer.class, long.class, Long.class);

	private static final Pattern NO_PAIR = Pattern.compile(".*'(\\S+)'.* should be in KEY=VALUE.* format but was (.*)");

	private UsageErrors() {
	}

	static String sentence(ParameterException problem) {
		if (problem instanceof UnmatchedArgumentException unmatched) {
			return unmatched(unmatched);
		}
		if (problem instanceof MutuallyExclusiveArgsException) {
			return "Give only one of them: " + problem.getMessage().replaceFirst("^Error: (.*) are mutually exclusive.*", "$1") + ".";
		}
		if (problem instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
			return (isChoice(missing) ? "Give one of them: " : "Missing: ") + missing.getMissing().stream().map(UsageErrors::name).collect(Collectors.joining(", ")) + ".";
		}
		if (isNumber(problem.getArgSpec()) && problem.getValue() != null) {
			return name(problem.getArgSpec()) + " needs a whole number; \"" + problem.getValue() + "\" is none.";
		}
		Matcher pair = NO_PAIR.matcher(problem.getMessage());
		if (pair.matches()) {
			return pair.group(1) + " needs a name and a value with = between them; \"" + pair.group(2) + "\" is none.";
		}
		return problem.getMessage().strip().replaceFirst("[.]?$", ".");
	}

	private static boolean isChoice(MissingParameterException problem) {
		return problem.getMissing().stream().allMatch(argument -> argument.group() != null && argument.group().exclusive());
	}

	private static String unmatched(UnmatchedArgumentException problem) {
		String word = problem.getUnmatched().get(0);
		if (!word.startsWith("-")) {
			return problem.getCommandLine().getSubcommands().isEmpty()
					? "\"" + word + "\" is one argument too many. Put a text with blanks in quotation marks."
					: unknown(problem.getCommandLine(), word);
		}
		List<String> options = problem.getCommandLine().getCommandSpec().options().stream().map(OptionSpec::longestName)
				.toList();
		return "There is no option " + word + "." + NearNames.hint(word, options);
	}

	private static String unknown(CommandLine command, String word) {
		String name = command.getCommandSpec().qualifiedName();
		return "There is no \"" + word + "\" in " + name + "." + NearNames.hint(word, List.copyOf(command.getSubcommands().keySet()));
	}

	private static boolean isNumber(ArgSpec argument) {
		return argument != null && NUMBERS.contains(argument.auxiliaryTypes()[0]);
	}

	private static String name(ArgSpec argument) {
		if (argument instanceof OptionSpec option) {
			return option.longestName() + (option.arity().max() == 0 ? "" : " " + option.paramLabel());
		}
		return argument.paramLabel();
	}
}
