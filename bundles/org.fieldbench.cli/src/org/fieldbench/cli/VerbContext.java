/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli;

import java.io.PrintStream;
import java.nio.file.Path;

/** What a verb works with. A verb writes nowhere else and asks nobody else, so that it can be tested without a process. */
public interface VerbContext {

	/** @return for results */
	PrintStream out();

	/** @return for errors and progress */
	PrintStream err();

	/** @return the user's data folder, after {@code --data} */
	Path data();

	/**
	 * @param type of an OSGi service
	 * @return the service
	 * @throws IllegalStateException if there is none
	 */
	<T> T service(Class<T> type);
}
