/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;

class LogBridgeTest {

	@Test
	void whatTheLogicLogsGoesToThePlatformWithItsCause() {
		List<IStatus> logged = new ArrayList<>();
		ILogListener listener = (status, plugin) -> logged.add(status);
		LogBridge bridge = new LogBridge();
		bridge.install();
		Platform.addLogListener(listener);
		Exception cause = new Exception("why");
		try {
			System.Logger logger = System.getLogger("org.fieldbench.somewhere");
			logger.log(System.Logger.Level.WARNING, "careful", cause);
			logger.log(System.Logger.Level.ERROR, "broken");
			logger.log(System.Logger.Level.INFO, "by the way");
		} finally {
			Platform.removeLogListener(listener);
			bridge.remove();
		}
		assertEquals(List.of("careful", "broken"), logged.stream().map(IStatus::getMessage).toList());
		assertEquals(List.of(IStatus.WARNING, IStatus.ERROR), logged.stream().map(IStatus::getSeverity).toList());
		assertSame(cause, logged.get(0).getException());
	}
}
