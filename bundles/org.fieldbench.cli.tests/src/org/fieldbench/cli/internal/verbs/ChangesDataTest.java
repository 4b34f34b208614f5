/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.fieldbench.cli.ChangesData;
import org.fieldbench.cli.Verb;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each verb that changes what a backup holds brings the day's backup with it. */
class ChangesDataTest {

	@ParameterizedTest
	@ValueSource(classes = { KbNewVerb.class, KbEditVerb.class, KbStateVerb.class, KbRestoreVerb.class, KbAttachVerb.class, KbDetachVerb.class,
			KbImportVerb.class, KbVerifiedVerb.class, KbFavouriteVerb.class, KbWatchVerb.class, KbChangedVerb.class, KbCommentVerb.class,
			KbCommentEditVerb.class, KbCommentStateVerb.class, KbRateVerb.class, KbTodoVerb.class, TeamConnectVerb.class, TeamShareVerb.class,
			TeamSyncVerb.class, TeamResolveVerb.class, TeamDisconnectVerb.class })
	void itDoes(Class<? extends Verb> verb) throws ReflectiveOperationException {
		assertInstanceOf(ChangesData.class, verb.getDeclaredConstructor().newInstance());
	}
}
