/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.testing;

import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests a {@link PostgresServer}, one for all classes of a run: each test takes a schema of its own, {@link #freshSchema}. Where
 * there is no PostgreSQL, the class is skipped with a message.
 */
public final class PostgresExtension implements BeforeAllCallback, ParameterResolver {

	private static final AtomicInteger SCHEMAS = new AtomicInteger();

	/** Closed by JUnit after the last class. */
	private record Shared(PostgresServer server) implements AutoCloseable {

		static Shared start() {
			try {
				return new Shared(PostgresServer.start());
			} catch (Exception e) {
				throw new IllegalStateException("PostgreSQL is installed, but cannot be started.", e);
			}
		}

		@Override
		public void close() throws Exception {
			server.close();
		}
	}

	/** @return the name of a schema that no other test of this run uses */
	public static String freshSchema() {
		return "test_" + SCHEMAS.incrementAndGet();
	}

	@Override
	public void beforeAll(ExtensionContext context) throws Exception {
		PostgresServer.problem().ifPresent(Assumptions::abort);
		server(context);
	}

	private static PostgresServer server(ExtensionContext context) {
		return context.getRoot().getStore(Namespace.create(PostgresExtension.class))
				.getOrComputeIfAbsent("server", key -> Shared.start(), Shared.class).server();
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == PostgresServer.class;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		return server(context);
	}
}
