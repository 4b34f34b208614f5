/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;

/** The log of the platform. */
final class PlatformErrorLog implements ErrorLog {

	@Override
	public String write(String what, Throwable cause) {
		ILog.of(getClass()).error(what, cause);
		return "in " + Platform.getLogFileLocation().toOSString();
	}
}
