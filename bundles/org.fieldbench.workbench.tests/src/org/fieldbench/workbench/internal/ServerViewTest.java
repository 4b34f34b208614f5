/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.fieldbench.tftp.FetchListener;
import org.fieldbench.tftp.ServerControl;
import org.fieldbench.tftp.TftpFetch;
import org.fieldbench.ui.MessageLine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WorkbenchExtension.class)
class ServerViewTest {

	private static final int FILE = 2;
	private static final int PROGRESS = 3;
	private static final int STATE = 5;

	@BeforeEach
	void open(Bot bot) {
		bot.perspective(FlashBenchPerspective.ID);
		bot.show(ViewIds.SERVER);
		bot.waitUntil("the loopback address is offered", () -> loopback(bot.find("server.address", Combo.class)) >= 0);
		bot.with("server.address", Combo.class, combo -> {
			combo.select(loopback(combo));
			combo.notifyListeners(SWT.Selection, new Event());
		});
	}

	@AfterEach
	void stop(Bot bot) {
		control().stop();
		bot.waitUntil("the server is stopped", () -> bot.find("server.start", Button.class).isEnabled());
	}

	@Test
	void servesFromTheButton(Bot bot) throws IOException {
		control().serve("A test's file", new OneFile());
		start(bot, 0);
		assertEquals("127*0*0*1", bot.read("server.keypad", Text.class, Text::getText));
		assertTrue(bot.read("server.served", Label.class, Label::getText).contains("A test's file (1 file)"));
		ByteArrayOutputStream fetched = new ByteArrayOutputStream();
		TftpFetch.fetch(control().address().orElseThrow(), "boot.bin", fetched, FetchListener.NONE);
		assertArrayEquals(OneFile.CONTENT, fetched.toByteArray());
		bot.waitUntil("the row is complete", () -> "Complete".equals(cell(bot, STATE)));
		assertEquals("boot.bin", bot.ask(() -> cell(bot, FILE)));
		assertEquals("100 %", bot.ask(() -> cell(bot, PROGRESS)));
		Screenshot.take(bot, "server");
	}

	@Test
	void saysThatThePortIsTaken(Bot bot) throws IOException {
		try (DatagramSocket other = new DatagramSocket(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))) {
			bot.with("server.port", Text.class, text -> text.setText(Integer.toString(other.getLocalPort())));
			bot.press("server.start");
			bot.waitUntil("the port is refused", () -> message(bot).contains(Integer.toString(other.getLocalPort())));
			assertEquals("Stopped", bot.read("server.state", Label.class, Label::getText));
			Screenshot.take(bot, "server-port-taken");
		}
	}

	@Test
	void saysThatAPortIsANumber(Bot bot) {
		bot.with("server.port", Text.class, text -> text.setText("tftp"));
		bot.press("server.start");
		bot.waitUntil("the port is refused", () -> message(bot).contains("whole number"));
	}

	@Test
	void stopsFromTheButton(Bot bot) {
		start(bot, 0);
		bot.press("server.stop");
		bot.waitUntil("the server is stopped", () -> "Stopped".equals(bot.find("server.state", Label.class).getText()));
		assertTrue(control().address().isEmpty());
	}

	@Test
	void asksBeforeItStopsARunningTransfer(Bot bot) throws InterruptedException, ExecutionException {
		refuseWhileTransferring(bot, "Stop the Server",
				() -> bot.find("server.stop", Button.class).notifyListeners(SWT.Selection, new Event()));
	}

	@Test
	void asksBeforeTheWorkbenchIsClosedOnARunningTransfer(Bot bot) throws InterruptedException, ExecutionException {
		refuseWhileTransferring(bot, "Close Fieldbench", PlatformUI.getWorkbench()::close);
		assertTrue(PlatformUI.isWorkbenchRunning());
	}

	private static void refuseWhileTransferring(Bot bot, String question, Runnable action)
			throws InterruptedException, ExecutionException {
		CountDownLatch goOn = new CountDownLatch(1);
		control().serve("A test's file", new OneFile());
		start(bot, 0);
		InetSocketAddress server = control().address().orElseThrow();
		CompletableFuture<Void> client = CompletableFuture.runAsync(() -> fetchSlowly(server, goOn));
		bot.waitUntil("the transfer runs", () -> "Running".equals(cell(bot, STATE)));
		bot.display().asyncExec(action);
		bot.waitUntil("it asks", () -> dialog(bot, question).isPresent());
		bot.ask(() -> {
			dialog(bot, question).orElseThrow().close();
			return null;
		});
		assertTrue(control().address().isPresent());
		goOn.countDown();
		client.get();
		bot.waitUntil("the row is complete", () -> "Complete".equals(cell(bot, STATE)));
	}

	private static void fetchSlowly(InetSocketAddress server, CountDownLatch goOn) {
		try {
			TftpFetch.fetch(server, "boot.bin", OutputStream.nullOutputStream(), bytes -> awaitOnce(goOn));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static void awaitOnce(CountDownLatch goOn) throws IOException {
		try {
			if (!goOn.await(30, TimeUnit.SECONDS)) {
				throw new IOException("The test did not go on.");
			}
		} catch (InterruptedException e) {
			throw new IOException(e);
		}
	}

	private static Optional<Shell> dialog(Bot bot, String title) {
		return Arrays.stream(bot.display().getShells()).filter(shell -> title.equals(shell.getText())).findFirst();
	}

	private static void start(Bot bot, int port) {
		bot.with("server.port", Text.class, text -> text.setText(Integer.toString(port)));
		bot.press("server.start");
		bot.waitUntil("the server runs", () -> bot.find("server.state", Label.class).getText().startsWith("Running on 127.0.0.1"));
	}

	private static int loopback(Combo combo) {
		List<String> items = List.of(combo.getItems());
		return items.indexOf(items.stream().filter(item -> item.startsWith("127.0.0.1")).findFirst().orElse(""));
	}

	private static String message(Bot bot) {
		return bot.find("server.message", MessageLine.class).message();
	}

	private static String cell(Bot bot, int column) {
		Table table = bot.find("server.transfers", Table.class);
		return table.getItemCount() == 0 ? "" : table.getItem(0).getText(column);
	}

	private static ServerControl control() {
		return PlatformUI.getWorkbench().getService(ServerControl.class);
	}
}
