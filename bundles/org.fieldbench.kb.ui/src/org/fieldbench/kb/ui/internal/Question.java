/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal;

import java.util.Optional;
import java.util.Set;

/**
 * What the list is to show.
 *
 * @param text as typed
 * @param filter of states, or of favourites
 * @param wanted id of an article that is to be in the list, however many others there are
 * @param favourites ids of the articles with a star, if the filter asks for them
 */
record Question(String text, StateFilter filter, Optional<String> wanted, Set<String> favourites) {
}
