/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.fieldbench.cli.Verb;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;

/** A command line with verbs and services of the test's choice, whose output is caught. */
public final class CommandLineBench {

	private record Known(String name, String summary, Supplier<Verb> maker) implements VerbDescriptor {

		@Override
		public Verb create() {
			return maker.get();
		}
	}

	private final Map<String, VerbDescriptor> verbs = new LinkedHashMap<>();
	private final Map<Class<?>, Object> services = new HashMap<>();
	private final List<String> problems = new ArrayList<>();
	private final ByteArrayOutputStream out = new ByteArrayOutputStream();
	private final ByteArrayOutputStream err = new ByteArrayOutputStream();
	private final List<Throwable> logged = new ArrayList<>();

	private final VerbRegistry registry;

	/** Verbs are added one by one. */
	public CommandLineBench() {
		registry = new OwnVerbs();
	}

	/** @param registry knows the verbs */
	public CommandLineBench(VerbRegistry registry) {
		this.registry = registry;
	}

	public CommandLineBench verb(String name, Supplier<Verb> maker) {
		verbs.put(name, new Known(name, "Summary of " + name, maker));
		return this;
	}

	public CommandLineBench problem(String problem) {
		problems.add(problem);
		return this;
	}

	public <T> CommandLineBench service(Class<T> type, T service) {
		services.put(type, service);
		return this;
	}

	/** Runs a command line; forgets what an earlier one printed. */
	public int run(String... words) {
		out.reset();
		err.reset();
		Console console = new Console(new PrintStream(out, true, StandardCharsets.UTF_8),
				new PrintStream(err, true, StandardCharsets.UTF_8));
		return new Fieldbench(registry, this::find, console, this::log, "1.2.3").run(words);
	}

	private final class OwnVerbs implements VerbRegistry {

		@Override
		public List<VerbDescriptor> verbs() {
			return List.copyOf(verbs.values());
		}

		@Override
		public List<String> problems() {
			return problems;
		}
	}

	private <T> T find(Class<T> type) {
		Object service = services.get(type);
		if (service == null) {
			throw new IllegalStateException("No service of the type " + type.getName());
		}
		return type.cast(service);
	}

	private String log(String what, Throwable cause) {
		logged.add(cause);
		return "in the log of the test";
	}

	public String out() {
		return out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
	}

	public String err() {
		return err.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
	}

	/** @return what was printed, which must be one JSON value */
	public JsonElement json() {
		return JsonParser.parseString(out());
	}

	public List<Throwable> logged() {
		return logged;
	}
}
