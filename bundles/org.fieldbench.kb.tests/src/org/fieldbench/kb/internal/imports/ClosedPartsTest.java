/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader can open on a page is content; what the page only keeps ready is not. And what is left out does not take content with it. */
class ClosedPartsTest {

	private static final String TEXT = "<h1>Reset it</h1><p>This page says how to reset the phone, and what to do when it does not start.</p>";

	@ParameterizedTest
	@ValueSource(strings = { "<h2>More</h2><div style='display:none'>Hold the key.</div>", "<div class='faq-answer' hidden>Hold the key.</div>",
			"<a href='#x'>More</a><div id=x style='display: none'>Hold the key.</div>", "<button data-bs-target='#x'>More</button><div id=x hidden>Hold the key.</div>",
			"<div role=tabpanel hidden>Hold the key.</div>", "<button class=accordion>More</button><div class=panel style='display:none'>Hold the key.</div>" })
	void isContent(String closed) {
		assertTrue(Fixtures.body(Fixtures.html(TEXT + closed)).contains("Hold the key."));
	}

	@ParameterizedTest
	@ValueSource(strings = { "<button data-target='#x'>Open</button><div id=x class=modal style='display:none'>Words.</div>",
			"<button aria-controls=x>Open</button><ul id=x class='dropdown-menu' hidden><li>Words.</li></ul>", "<div hidden>Words.</div>",
			"<h2>Ask</h2><div role=alertdialog hidden>Words.</div>", "<p>So.</p><p style='visibility: hidden'>Words.</p>" })
	void isNone(String closed) {
		String body = Fixtures.body(Fixtures.html(TEXT + closed));
		assertFalse(body.contains("Words."), body);
		assertFalse(body.contains("Open"), body);
	}

	@Test
	void theButtonOfAPartIsItsHeading() {
		assertTrue(Fixtures.body(Fixtures.html(TEXT + "<h2><button aria-controls=x>If it hangs</button></h2><div id=x hidden>Wait for it.</div>"))
				.endsWith("## If it hangs\n\nWait for it."));
	}

	@Test
	void whatAFrameHoldsInThePageIsReadAndWhereAnotherOneWasIsSaid() {
		assertEquals("Before it.\n\nInner words.\n\n*[Frame not taken along: Film, https://film.example/1]*\n\nAfter it.", Fixtures.body(Fixtures.html(
				"<h1>A</h1><p>Before it.</p><iframe srcdoc='&lt;p>Inner words.'></iframe><iframe title=Film src='https://film.example/1'></iframe><iframe src='https://count.example/' height=0></iframe><p>After it.</p>")));
	}

	@Test
	void furnitureBesideTheContentTakesNoneOfItWithIt() {
		String body = Fixtures.body(Fixtures.html("<h1>Reset it</h1><aside><h3>Related articles</h3><a href=a>Other</a></aside><div class=comments><h2>Visitor Comments</h2><p>Fine.</p></div>"
				+ "<p>For the old phone</p><p>Read all of this before you begin with it.</p>"));
		assertEquals("For the old phone", body.lines().findFirst().orElse(""), body);
	}

	@Test
	void theHeadOfATextTakesNoneOfItWithIt() {
		assertTrue(Fixtures.body(Fixtures.markdown("---\ntitle: A\ntags:\n  - b\n---\n\nFor the old phone\n\nRead all of it.")).startsWith("For the old phone"));
	}

	@Test
	void aPageThatScriptsAreToFillIsTold() {
		String shell = "<h1>Loading</h1><div id=root></div><noscript>Please enable JavaScript.</noscript><script>go()</script>";
		assertTrue(Fixtures.html(shell).remarks().stream().anyMatch(remark -> remark.startsWith("The page holds hardly any words")));
		assertEquals(java.util.List.of(), Fixtures.html(TEXT + TEXT + TEXT + shell).remarks());
	}

	@Test
	void aTextIsNotJudgedByMarks() {
		assertEquals("A word.\n\nBeside it.", Fixtures.body(Fixtures.markdown("# T\n\nA word.\n\n<aside>Beside it.</aside>\n")));
	}
}
