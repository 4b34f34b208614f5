/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.workbench.internal;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests a {@link Bot} in the one workbench that is opened for all of them and closed after the last. */
public final class WorkbenchExtension implements BeforeAllCallback, ParameterResolver {

	private static final Namespace SPACE = Namespace.create(WorkbenchExtension.class);

	@Override
	public void beforeAll(ExtensionContext context) {
		workbench(context);
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == Bot.class;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		return new Bot(workbench(context).display());
	}

	private static RunningWorkbench workbench(ExtensionContext context) {
		return context.getRoot().getStore(SPACE).getOrComputeIfAbsent(RunningWorkbench.class, type -> RunningWorkbench.open(),
				RunningWorkbench.class);
	}
}
