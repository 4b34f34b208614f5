/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.reading;

import java.util.List;

/** What an article may hold that wants to run, to load, to send or to mislead. */
final class HostileCorpus {

	static final List<String> ALL = List.of("<script>alert(1)</script>", "<SCRIPT SRC=http://198.51.100.1/x.js></SCRIPT>", "<scr<script>ipt>alert(1)</script>",
			"a <b onclick=\"alert(1)\" onmouseover=alert(2)>b</b>", "<p/onpointerenter=alert(1)>x", "[x](javascript:alert(1))", "[x](JaVaScRiPt:alert(1))",
			"<a href=\"java&#x0A;script:alert(1)\">x</a>", "<a href=\"&#1;javascript:alert(1)\">x</a>", "[x](vbscript:x)", "[x](file:///etc/passwd)",
			"[x](data:text/html,<script>alert(1)</script>)", "<a href=\"data:text/html;base64,PHNjcmlwdD4=\">x</a>", "![x](http://198.51.100.1/a.png)",
			"<img src=x onerror=alert(1)>", "<img srcset=\"http://198.51.100.1/a.png 1x\">", "<picture><source srcset=http://198.51.100.1/a></picture>",
			"<image src=http://198.51.100.1/a>", "<iframe src=\"http://198.51.100.1\"></iframe>", "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
			"<frameset><frame src=http://198.51.100.1></frameset>", "<style>@import 'http://198.51.100.1/a.css';</style>",
			"<p style=\"background:url(http://198.51.100.1/a)\">x</p>", "<table background=http://198.51.100.1/a><tr><td background=http://198.51.100.1/b>x</table>",
			"<link rel=stylesheet href=http://198.51.100.1/a.css>", "<link rel=prefetch href=http://198.51.100.1/a>", "<base href=http://198.51.100.1/>",
			"<meta http-equiv=refresh content=\"0;url=http://198.51.100.1/\">", "<form action=http://198.51.100.1><input autofocus onfocus=alert(1)><button>x</button></form>",
			"<button formaction=javascript:alert(1)>x</button>", "<isindex action=http://198.51.100.1>", "<video src=http://198.51.100.1/a autoplay></video>",
			"<audio src=http://198.51.100.1/a>", "<object data=http://198.51.100.1/a></object>", "<embed src=http://198.51.100.1/a>",
			"<svg><script>alert(1)</script></svg>", "<svg onload=alert(1)>", "<svg><a xlink:href=\"javascript:alert(1)\"><text>x</text></a></svg>",
			"<svg><use href=\"http://198.51.100.1/a#b\"/></svg>", "<svg><animate onbegin=alert(1) attributeName=x dur=1s>",
			"<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>", "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
			"<!--><img src=x onerror=alert(1)>-->", "<![CDATA[<img src=x onerror=alert(1)>]]>", "<template><script>alert(1)</script></template>",
			"<textarea><img src=x onerror=alert(1)></textarea><img src=x onerror=alert(2)>", "<a href=https://example.org ping=http://198.51.100.1 target=_top>x</a>",
			"<details open ontoggle=alert(1)><summary>x</summary></details>", "<dialog open>x</dialog>", "<marquee onstart=alert(1)>x</marquee>",
			"<body onload=alert(1)>", "</div></article></body><script>alert(1)</script>", "```\n</code></pre><script>alert(1)</script>\n```",
			"`</code><script>alert(1)</script>`", "\u202ehttps://example.org\u202c [https://example.org](https://ex\u0430mple.org/)",
			"<\u0000script>alert(1)</script>", "<a href=\"fieldbench:do/org.fieldbench.x\">x</a>", "[x](fieldbench:phone/IP710?do=x)", "{{x}} ${x} %s %n %1$s",
			"<mark data-hit=\"1\" onclick=alert(1)>x</mark>", "<kbd style=x>1</kbd><samp onclick=alert(1)>CHECK FW</samp>");

	private HostileCorpus() {
	}
}
