/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.fieldbench.kb.imports.ImportFacts;
import org.fieldbench.kb.internal.imports.Fixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

	private static final LocalDate DAY = LocalDate.of(2017, 2, 17);

	@ParameterizedTest
	@ValueSource(strings = { "17th of February, 2017", "17 February 2017", "Feb 17, 2017", "Feb. 17, 2017", "February 17th 2017", "2017-02-17",
			"2017/02/17", "2017.02.17", "02/17/2017",
			"17/02/2017", "17.02.2017", "17. 2. 2017", "17.2.17", "17-Feb-2017", "17. Februar 2017", "17 février 2017", "17 de febrero de 2017",
					"2017-02-17T09:00:00Z", "Friday, 17 Feb 2017 at 10:15" })
	void readsWhatPeopleWrite(String text) {
		List<Dates> found = Dates.in("Last modified on " + text);
		assertEquals(List.of(Set.of(DAY)), found.stream().map(Dates::readings).toList());
	}

	@ParameterizedTest
	@ValueSource(strings = { "03/04/2017", "3-4-2017", "3/4/17" })
	void saysThatADayMayBeAMonth(String text) {
		assertEquals(Set.of(LocalDate.of(2017, 3, 4), LocalDate.of(2017, 4, 3)), Dates.in(text).getFirst().readings());
	}

	@ParameterizedTest
	@ValueSource(strings = { "31/31/2017", "2017-13-01", "IP 10.0.1.5", "version 1.2.3.4", "17 Foo 2017", "1.2.30000", "yesterday" })
	void takesNothingElse(String text) {
		assertEquals(List.of(), Dates.in(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Last Updated\n\n17th of February, 2017", "Last modified on Feb 17, 2017 by Ann", "Updated: 2017-02-17",
			"Zuletzt aktualisiert am 17.02.2017", "Stand: 17.02.2017",
			"Dernière mise à jour : 17 février 2017", "Published on 3 May 2016\n\nLast reviewed 17 Feb 2017",
					"Created 3 May 2016 | Modified 17 Feb 2017" })
	void findsWhenAnArticleWasUpdated(String line) {
		assertEquals(Optional.of(DAY), facts(line).lastUpdated());
	}

	@Test
	void takesADateOfPublicationWhereNoOtherIs() {
		assertEquals(Optional.of(DAY), facts("Published 17 Feb 2017").lastUpdated());
	}

	@ParameterizedTest
	@ValueSource(strings = { "The update of the whole firmware that all our customers had to make was finished in the night of 17 February 2017.",
			"Updated recently", "Updated 03/04/2017" })
	void takesNoOtherDateForIt(String line) {
		assertEquals(Optional.empty(), facts(line).lastUpdated());
	}

	private static ImportFacts facts(String line) {
		return Fixtures.text("A title\n\nWords of a first paragraph that say something.\n\nMore words.\n\nAnd more.\n\nAnd still more.\n\n" + line + "\n").facts();
	}
}
