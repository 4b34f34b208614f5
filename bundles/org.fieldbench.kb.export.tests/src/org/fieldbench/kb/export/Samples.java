/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.export;

import java.util.Base64;
import java.util.Map;

/** An article with a bit of everything. */
final class Samples {

	/** 40 by 20 dots. */
	static final byte[] PICTURE = Base64.getDecoder()
			.decode("iVBORw0KGgoAAAANSUhEUgAAACgAAAAUCAIAAABwJOjsAAAAJElEQVR42mMwSJgwIIhh1OJRi0ctHrV41OJRi0ctHrV45FgMAL6nhC4BrfygAAAAAElFTkSuQmCC");

	static final String TEXT = """
			---
			id: 1000
			title: 'Which power adapter: 5 V or 48 V'
			state: approved
			authors:
			  - Ann
			models:
			  - IP710
			tags:
			  - power
			---
			# Overview

			> **Warning:** Do not unplug the phone while it writes.

			Set the VLAN to {vlan}. Русский, Ελληνικά, naïve → ✓.

			| model | volts |
			| :--- | ---: |
			| IP600 | 5 |
			| IP710 | 48 |

			## Steps

			3. The display shows “CHECK FW”:

			   ![The screen](attachments/screen%20one.png)

			4. Dial `**47427`, then see [the alert](fieldbench:kb/212), [the site](https://example.org/a?b=c&d=e) or [the file](attachments/notes.txt).
			   - one of two
			   - two of two

			1) It begins again. ![Lost](attachments/lost.png)
			""";

	private Samples() {
	}

	static Map<String, byte[]> files() {
		return Map.of("screen one.png", PICTURE, "notes.txt", "Notes.\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
	}
}
