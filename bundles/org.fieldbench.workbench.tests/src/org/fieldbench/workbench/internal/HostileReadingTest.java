/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.ProgressListener;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.reading.ReadingPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Hostile articles in the real browser: no script runs, and a server at hand is never asked. */
@ExtendWith(WorkbenchExtension.class)
class HostileReadingTest {

	private final List<String> asked = new CopyOnWriteArrayList<>();
	private ServerSocket server;

	@BeforeEach
	void listen() throws IOException {
		server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		Thread.ofVirtual().start(this::serve);
	}

	@AfterEach
	void close() throws IOException {
		server.close();
	}

	private void serve() {
		while (!server.isClosed()) {
			try (Socket socket = server.accept()) {
				byte[] request = new byte[512];
				int length = socket.getInputStream().read(request);
				asked.add(new String(request, 0, Math.max(0, length), StandardCharsets.ISO_8859_1).lines().findFirst().orElse("connected"));
				socket.getOutputStream().write("HTTP/1.1 204 No Content\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
			} catch (IOException e) {
				return; // closed
			}
		}
	}

	private String hostile() {
		String far = "http://127.0.0.1:" + server.getLocalPort();
		String run = "document.title='ran';document.body.dataset.ran='yes'";
		return """
				<script>%2$s</script><script src="%1$s/script.js"></script>
				<img src="%1$s/picture.png" onerror="%2$s" onload="%2$s"><img src=x onerror="%2$s">
				<link rel="stylesheet" href="%1$s/style.css"><link rel="prefetch" href="%1$s/prefetch"><link rel="preconnect" href="%1$s"><link rel="icon" href="%1$s/icon">
				<style>@import "%1$s/import.css"; @font-face { font-family: x; src: url(%1$s/font) } body { font-family: x; background: url(%1$s/css.png) }</style>
				<p style="background: url(%1$s/inline.png)">styled</p><table background="%1$s/table.png"><tr><td>t</td></tr></table>
				<iframe src="%1$s/frame"></iframe><iframe srcdoc="<script>parent.document.title='ran'</script>"></iframe>
				<object data="%1$s/object"></object><embed src="%1$s/embed"><video src="%1$s/video" autoplay poster="%1$s/poster"></video><audio src="%1$s/audio" autoplay></audio>
				<svg onload="%2$s"><script>%2$s</script><image href="%1$s/svg.png"/><use href="%1$s/use#x"/></svg>
				<form action="%1$s/form" id="f"><input name="a" autofocus onfocus="%2$s"><button>Send</button></form>
				<details open ontoggle="%2$s"><summary>s</summary></details><body onload="%2$s">
				<a id="js" href="javascript:%2$s">js</a> <a id="ping" href="#x" ping="%1$s/ping">ping</a>
				""".formatted(far, run);
	}

	private static final String REFRESH = "<meta http-equiv=\"refresh\" content=\"0;url=http://127.0.0.1:%d/refresh\"><base href=\"http://127.0.0.1:%1$d/\">";

	/** What the browser shows once it has set what comes after the hostile part. */
	private void waitUntilDone(Bot bot, Browser browser) {
		bot.waitUntil("the end of the page is there", () -> Boolean.TRUE.equals(browser.evaluate("return !!document.getElementById('the-end') || document.body.innerText.includes('THE END');")));
		// What the program itself put under the article does what it is for; the rest is to do nothing.
		bot.ask(() -> browser.evaluate("""
				document.querySelectorAll('a:not([href^="fieldbench:"]), button, summary').forEach(function (one) { one.click(); });
				return 1;"""));
		// Two frames later, whatever was to be asked for has been.
		bot.ask(() -> browser.evaluate("window.framesSeen = 0; requestAnimationFrame(function () { requestAnimationFrame(function () { window.framesSeen = 2; }); }); return 1;"));
		bot.waitUntil("two frames are drawn", () -> Double.valueOf(2).equals(browser.evaluate("return window.framesSeen;")));
	}

	@Test
	void anArticleRunsNothingAndAsksNobody(Bot bot) throws KnowledgeBaseException {
		ReadingDesk desk = new ReadingDesk(bot);
		String id = "r-" + UUID.randomUUID().toString().substring(0, 6);
		bot.perspective(KnowledgeBasePerspective.ID);
		desk.write(id, "Hostile " + id, hostile() + REFRESH.formatted(server.getLocalPort()) + "\n\nTHE END");
		desk.open(id, "THE END");
		waitUntilDone(bot, bot.ask(() -> bot.find(ReadingDesk.PAGE, Browser.class)));
		assertEquals("undefined", String.valueOf(desk.page("return String(document.body.dataset.ran);")));
		assertTrue(String.valueOf(desk.page("return document.title;")).startsWith("Hostile"));
		assertEquals(List.of(), asked);
	}

	/** The second wall stands without the first: what nobody cleaned is still held by the page's policy. */
	@Test
	void evenWhatIsNotCleanedRunsNothingAndAsksNobody(Bot bot) {
		String page = new ReadingPage("Title", hostile() + "<p id=\"the-end\">THE END</p>", List.of(), 0).html("");
		raw(bot, page);
		assertEquals(List.of(), asked);
	}

	/** The test would notice: without the policy, the same page runs and asks. */
	@Test
	void withoutThePolicyItWould(Bot bot) {
		String page = new ReadingPage("Title", hostile() + "<p id=\"the-end\">THE END</p>", List.of(), 0).html("")
				.replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "");
		Shell[] shell = new Shell[1];
		Browser browser = open(bot, page, shell);
		bot.waitUntil("the script ran", () -> "yes".equals(browser.evaluate("return document.body.dataset.ran;")));
		bot.waitUntil("the server was asked", () -> !asked.isEmpty());
		bot.ask(() -> {
			shell[0].dispose();
			return null;
		});
	}

	private void raw(Bot bot, String page) {
		Shell[] shell = new Shell[1];
		Browser browser = open(bot, page, shell);
		waitUntilDone(bot, browser);
		assertEquals("undefined", String.valueOf(bot.ask(() -> browser.evaluate("return String(document.body.dataset.ran);"))));
		bot.ask(() -> {
			shell[0].dispose();
			return null;
		});
	}

	private static Browser open(Bot bot, String page, Shell[] shell) {
		boolean[] done = new boolean[1];
		Browser browser = bot.ask(() -> {
			shell[0] = new Shell(bot.display(), SWT.SHELL_TRIM);
			shell[0].setLayout(new FillLayout());
			Browser made = new Browser(shell[0], SWT.NONE);
			made.addProgressListener(ProgressListener.completedAdapter(event -> done[0] = true));
			made.setText(page);
			shell[0].setSize(600, 400);
			shell[0].open();
			return made;
		});
		bot.waitUntil("the page is loaded", () -> done[0]);
		return browser;
	}
}
