/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal;

import java.util.Map;

import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.fieldbench.kb.search.ArticleSearch;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Fieldbench without a display: {@code fieldbench VERB}. Its result is the exit code of the process. */
public final class CommandLineApplication implements IApplication {

	@Override
	public Object start(IApplicationContext context) {
		Bundle bundle = FrameworkUtil.getBundle(getClass());
		Fieldbench fieldbench = new Fieldbench(new ExtensionVerbRegistry(RegistryFactory.getRegistry()),
				new OsgiServices(bundle.getBundleContext()), Console.ofProcess(), new PlatformErrorLog(),
				bundle.getVersion().toString());
		System.setProperty(ArticleSearch.BACKGROUND, "false");
		// Stays until the process ends: what is logged on the way out is for the log file, too.
		new LogBridge().install();
		return fieldbench.run(arguments(context.getArguments()));
	}

	@Override
	public void stop() {
		// Nothing outlives a verb: start returns when it has ended.
	}

	private static String[] arguments(Map<?, ?> given) {
		return given.get(IApplicationContext.APPLICATION_ARGS) instanceof String[] words ? words : new String[0];
	}
}
