/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.talk;

/**
 * Says whether a new comment waits until somebody has looked at it. An OSGi service of somebody who knows whether others read along;
 * without one, comments are approved at once.
 */
@FunctionalInterface
public interface Moderation {

	/** @return whether new comments are pending */
	boolean isNeeded();
}
