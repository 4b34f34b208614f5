/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.run;

import java.util.List;
import java.util.Optional;

import org.fieldbench.catalog.Expectation;

/** Looks for the evidence that a step must leave. */
public interface Proofs {

	/**
	 * @param shown what the phone showed since the step began
	 * @return a sentence that says what proves it; empty while it is not there yet
	 * @throws StepFailure if it can never come
	 */
	Optional<String> of(Expectation expectation, List<Shown> shown) throws StepFailure;
}
