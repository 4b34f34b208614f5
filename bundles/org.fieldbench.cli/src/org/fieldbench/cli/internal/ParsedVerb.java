/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.fieldbench.cli.Verb;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** A verb that has read its arguments. */
final class ParsedVerb {

	/** Width of help texts, in characters. */
	private static final int WIDTH = 100;
	private static final String PROGRAM = "fieldbench";
	private static final String GLOBALS = "global";
	/** Keeps an option and its value on one line of the help. */
	private static final String UNBROKEN_BLANK = "\u00a0";

	private final CommandLine command;

	ParsedVerb(VerbDescriptor descriptor, List<String> arguments) {
		CommandLine root = prepared(new CommandLine(descriptor.create()));
		root.setCommandName(PROGRAM + " " + descriptor.name());
		command = last(parse(root, HyphenWords.apart(root, arguments)));
	}

	/** Reads the options of a command line without a verb. */
	static GlobalOptions globals(List<String> arguments) {
		GlobalOptions options = new GlobalOptions();
		CommandLine command = new CommandLine(options).setCommandName(PROGRAM);
		command.getCommandSpec().parser().collectErrors(true);
		parse(command, arguments);
		return options;
	}

	private static CommandLine prepared(CommandLine command) {
		command.addMixin(GLOBALS, new GlobalOptions());
		command.setUsageHelpWidth(WIDTH).setUsageHelpLongOptionsMaxWidth(WIDTH / 2);
		command.getSubcommands().values().stream().distinct().forEach(ParsedVerb::prepared); // one with an alias is there twice
		command.getCommandSpec().parser().collectErrors(true);
		command.getCommandSpec().usageMessage().sortSynopsis(false).descriptionHeading("%n");
		return command;
	}

	/** An option that does not exist is told before one that is missing, since it is probably the same one, mistyped. */
	private static CommandLine parse(CommandLine command, List<String> arguments) {
		command.parseArgs(arguments.toArray(String[]::new));
		// An inner verb, such as "show" of "kb show", keeps its own errors.
		List<Exception> problems = command.getParseResult().asCommandLineList().stream()
				.flatMap(parsed -> parsed.getParseResult().errors().stream()).toList();
		Optional<ParameterException> first = Stream.of(UnmatchedArgumentException.class, ParameterException.class)
				.flatMap(type -> told(problems).stream().filter(type::isInstance).map(ParameterException.class::cast)).findFirst();
		if (first.isPresent() && !command.getParseResult().asCommandLineList().stream().anyMatch(CommandLine::isUsageHelpRequested)) {
			throw wrong(first.get().getCommandLine(), UsageErrors.sentence(first.get()), first.get());
		}
		return command;
	}

	/** A number that is none is both wrong and left over; that it is wrong says more. */
	private static List<Exception> told(List<Exception> problems) {
		List<String> wrong = problems.stream().filter(ParameterException.class::isInstance).map(ParameterException.class::cast)
				.map(ParameterException::getValue).filter(Objects::nonNull).toList();
		return problems.stream()
				.filter(problem -> !(problem instanceof UnmatchedArgumentException unmatched && wrong.containsAll(unmatched.getUnmatched()))).toList();
	}

	private static CommandLine last(CommandLine root) {
		List<CommandLine> parsed = root.getParseResult().asCommandLineList();
		return parsed.get(parsed.size() - 1);
	}

	/** @return e.g. "fieldbench kb show" */
	String name() {
		return command.getCommandSpec().qualifiedName();
	}

	Verb verb() {
		return command.getCommand();
	}

	boolean helpWanted() {
		return levels().stream().anyMatch(GlobalOptions::help);
	}

	boolean versionWanted() {
		return levels().stream().anyMatch(GlobalOptions::version);
	}

	/** @return what {@code --data} says, null when it is not given */
	Path data() {
		return levels().stream().map(GlobalOptions::data).filter(Objects::nonNull).findFirst().orElse(null);
	}

	/** @return the whole help of the verb */
	String help() {
		return plain(spaced(command).getUsageMessage(Ansi.OFF)) + "\nEvery verb also takes --data DIR, --help and --version: see fieldbench help\n";
	}

	UsageException wrong(String what, Throwable cause) {
		return wrong(command, what, cause);
	}

	private static UsageException wrong(CommandLine command, String what, Throwable cause) {
		CommandLine.Help help = spaced(command).getHelp();
		String words = command.getCommandSpec().qualifiedName().substring(PROGRAM.length());
		return new UsageException(what + "\nUsage: " + plain(help.synopsis("Usage: ".length())).stripTrailing() + "\nMore: "
				+ PROGRAM + " help" + words, cause);
	}

	/** Options as people type them, with a blank before the value. Only for a command that has done its parsing. */
	private static CommandLine spaced(CommandLine command) {
		return command.setSeparator(UNBROKEN_BLANK);
	}

	private static String plain(String help) {
		return help.replace(UNBROKEN_BLANK, " ");
	}

	private List<GlobalOptions> levels() {
		List<GlobalOptions> levels = new ArrayList<>();
		for (CommandLine level = command; level != null; level = level.getParent()) {
			levels.add((GlobalOptions) level.getMixins().get(GLOBALS));
		}
		return levels;
	}
}
