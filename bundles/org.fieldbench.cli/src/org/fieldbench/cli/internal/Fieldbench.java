/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal;

import java.util.List;
import java.util.concurrent.CancellationException;

import org.fieldbench.cli.Verb;
import org.fieldbench.cli.VerbException;

/** The command line as a whole: finds the verb, runs it, and turns what goes wrong into a sentence and an exit code. */
public final class Fieldbench {

	private final VerbRegistry verbs;
	private final Services services;
	private final Console console;
	private final ErrorLog log;
	private final Help help;

	/** @param version of this program, for {@code --version} */
	public Fieldbench(VerbRegistry verbs, Services services, Console console, ErrorLog log, String version) {
		this.verbs = verbs;
		this.services = services;
		this.console = console;
		this.log = log;
		help = new Help(verbs, version);
	}

	/** @return the exit code: {@link Verb#OK}, {@link Verb#FAILED} or {@link Verb#USAGE}; never throws */
	public int run(String... words) {
		try {
			return run(Invocation.of(words));
		} catch (UsageException e) {
			console.err().println(e.getMessage());
			return Verb.USAGE;
		} catch (VerbException e) {
			console.err().println(e.getMessage());
			return e.exitCode();
		} catch (Exception | LinkageError e) {
			console.err().println(unexpected("fieldbench", e));
			return Verb.FAILED;
		} finally {
			console.out().flush();
			console.err().flush();
		}
	}

	private int run(Invocation invocation) {
		if (invocation.verb().isEmpty()) {
			return withoutVerb(invocation.arguments());
		}
		String name = invocation.verb().get();
		VerbDescriptor descriptor = verbs.find(name).orElseThrow(() -> help.unknown(name));
		return run(new ParsedVerb(descriptor, invocation.arguments()));
	}

	private int withoutVerb(List<String> arguments) {
		GlobalOptions options = ParsedVerb.globals(arguments);
		if (options.version()) {
			console.out().println(help.version());
		} else if (options.help()) {
			console.out().print(help.overview());
		} else {
			throw new UsageException("Say what to do: a verb is missing.\n\n" + help.overview().stripTrailing());
		}
		return Verb.OK;
	}

	private int run(ParsedVerb parsed) {
		if (parsed.helpWanted()) {
			console.out().print(parsed.help());
			return Verb.OK;
		}
		if (parsed.versionWanted()) {
			console.out().println(help.version());
			return Verb.OK;
		}
		Verb verb = parsed.verb();
		try {
			verb.use(new ConsoleContext(console, DataChoice.apply(parsed.data()), services));
		} catch (VerbException e) {
			throw parsed.wrong(e.getMessage(), e);
		}
		return call(verb, parsed);
	}

	private int call(Verb verb, ParsedVerb parsed) {
		try {
			int exitCode = verb.call();
			new DailyBackup(services, console).after(verb);
			return exitCode;
		} catch (VerbException e) {
			if (e.exitCode() == Verb.USAGE) {
				throw parsed.wrong(e.getMessage(), e);
			}
			return failed(verb, e.getMessage(), e.exitCode());
		} catch (CancellationException e) {
			return failed(verb, "Cancelled.", Verb.FAILED);
		} catch (Exception | LinkageError e) {
			return failed(verb, unexpected(parsed.name(), e), Verb.FAILED);
		}
	}

	private int failed(Verb verb, String message, int exitCode) {
		if (verb.json()) {
			console.out().println(JsonError.of(message));
		} else {
			console.err().println(message);
		}
		return exitCode;
	}

	private String unexpected(String what, Throwable cause) {
		String where = log.write(what, cause);
		return "Fieldbench could not do this because of an error of its own (" + cause.getClass().getSimpleName()
				+ "). The details are " + where + ".";
	}
}
