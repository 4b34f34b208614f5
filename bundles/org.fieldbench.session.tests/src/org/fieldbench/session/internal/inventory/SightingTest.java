/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.inventory;

import static org.fieldbench.session.inventory.PhoneField.ADDRESS;
import static org.fieldbench.session.inventory.PhoneField.MAC;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.fieldbench.session.inventory.KnownPhone;
import org.fieldbench.session.inventory.Suggestion;
import org.fieldbench.tftp.Operation;
import org.fieldbench.tftp.ServerControl;
import org.fieldbench.tftp.Transfer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SightingTest {

	private static final Instant TIME = InventoryBench.NOW.minusSeconds(3600);

	@TempDir
	private Path folder;
	private final List<ServerControl.Listener> listeners = new ArrayList<>();
	private SightingRecorder recorder;
	private InventoryBench bench;

	@BeforeEach
	void connect() throws Exception {
		bench = new InventoryBench(folder);
		Path arp = Files.writeString(folder.resolve("arp"), """
				IP address       HW type     Flags       HW address            Mask     Device
				192.0.2.8        0x1         0x2         00:11:22:33:44:88     *        eth0
				192.0.2.9        0x1         0x0         00:00:00:00:00:00     *        eth0
				""");
		recorder = new SightingRecorder(server(), () -> folder, new Neighbours(arp));
		recorder.connect();
		recorder.connect();
		assertEquals(1, listeners.size());
	}

	private ServerControl server() {
		return (ServerControl) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] { ServerControl.class }, (proxy, method, arguments) -> {
			if (method.getName().equals("addListener")) {
				listeners.add((ServerControl.Listener) arguments[0]);
			}
			return null;
		});
	}

	@Test
	void suggestsWhomTheServerSawAndAddsNobody() throws Exception {
		request("192.0.2.7", "SEP001122aabbcc.cnf.xml", TIME);
		request("192.0.2.8", "boot.bin", TIME.plusSeconds(1));
		request("192.0.2.9", "boot.bin", TIME.plusSeconds(2));
		recorder.disconnect();
		assertEquals(List.of(new Suggestion("192.0.2.9", Optional.empty(), TIME.plusSeconds(2), TIME.plusSeconds(2), "boot.bin"),
				new Suggestion("192.0.2.8", Optional.of("00:11:22:33:44:88"), TIME.plusSeconds(1), TIME.plusSeconds(1), "boot.bin"),
				new Suggestion("192.0.2.7", Optional.of("00:11:22:aa:bb:cc"), TIME, TIME, "SEP001122aabbcc.cnf.xml")),
				bench.inventory().suggestions());
		assertEquals(List.of(), bench.inventory().phones());
	}

	@Test
	void knowsWhenAKnownPhoneWasSeenAndDoesNotSuggestIt() throws Exception {
		bench.add(MAC, "00:11:22:33:44:88");
		bench.add(ADDRESS, "192.0.2.9");
		request("192.0.2.8", "boot.bin", TIME);
		request("192.0.2.9", "boot.bin", TIME);
		recorder.disconnect();
		assertEquals(List.of(), bench.inventory().suggestions());
		assertEquals(List.of(Optional.of(TIME), Optional.of(TIME)), bench.inventory().phones().stream().map(KnownPhone::lastSeen).toList());
	}

	@Test
	void countsNoClientOnThisComputer() throws Exception {
		request("127.0.0.1", "boot.bin", TIME);
		request("::1", "boot.bin", TIME);
		recorder.disconnect();
		assertEquals(List.of(), bench.inventory().suggestions());
	}

	@Test
	void writesAClientDownOnceInAWhile() throws Exception {
		for (int i = 0; i < 100; i++) {
			request("192.0.2.7", "file" + i, TIME.plusMillis(i));
		}
		request("192.0.2.7", "later", TIME.plusSeconds(61));
		recorder.disconnect();
		Suggestion seen = bench.inventory().suggestions().get(0);
		assertEquals(TIME, seen.first());
		assertEquals("later", seen.asked());
	}

	@Test
	void hearsNoMoreOfWhatTheUserDismissed() throws Exception {
		request("192.0.2.7", "boot.bin", TIME);
		recorder.disconnect();
		bench.inventory().dismiss(bench.inventory().suggestions().get(0));
		assertEquals(List.of(), bench.inventory().suggestions());
	}

	@ParameterizedTest
	@CsvSource({ "SEP001122AABBCC.cnf.xml, 00:11:22:aa:bb:cc", "cfg001122aabbcc, 00:11:22:aa:bb:cc", "cfg/001122aabbcc.cfg, 00:11:22:aa:bb:cc",
			"00-11-22-aa-bb-cc.cfg, 00:11:22:aa:bb:cc", "000000000000.cfg, ''", "boot.bin, ''", "0123456789abcdef, ''" })
	void findsTheMacInTheNameOfAFileForOnePhone(String name, String mac) {
		assertEquals(mac, SightingRecorder.macIn(name).orElse(""));
	}

	@Test
	void aSystemWithoutSuchATableTellsNoMac() {
		assertTrue(new Neighbours(folder.resolve("none")).mac("192.0.2.8").isEmpty());
	}

	private void request(String client, String name, Instant when) throws Exception {
		var transfer = new Transfer(1, Operation.READ, new InetSocketAddress(InetAddress.getByName(client), 2000), name, Optional.empty(), Map.of(), -1, 0,
				Transfer.Traffic.NONE, when, Duration.ZERO, Transfer.State.RUNNING, Optional.empty(), Optional.empty());
		listeners.forEach(listener -> listener.changed(transfer));
	}
}
