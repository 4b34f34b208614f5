/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.fieldbench.catalog.FirmwareRole;
import org.fieldbench.firmware.FirmwareEntry;
import org.fieldbench.firmware.FirmwareException;
import org.fieldbench.firmware.FirmwareReport;
import org.fieldbench.firmware.Verdict;
import org.fieldbench.firmware.memory.AskedName;
import org.fieldbench.tftp.Operation;
import org.fieldbench.tftp.Transfer;
import org.fieldbench.tftp.Transfer.State;
import org.fieldbench.tftp.Transfer.Traffic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names are learned from phones, not from this computer. */
class RequestEarTest {

	@TempDir
	private Path folder;
	private KeptFirmwareMemory memory;
	private Optional<FirmwareReport> served = Optional.of(report(Optional.empty()));
	private long number;

	@BeforeEach
	void open() {
		memory = new KeptFirmwareMemory(() -> folder, Clock.systemUTC());
	}

	@Test
	void learnsNameModelAndRoleOfWhatAPhoneTookToTheEnd() throws FirmwareException {
		hear(transfer("192.0.2.7", "BOOT.BIN", Optional.of("x/boot.bin"), State.COMPLETE));
		AskedName name = only();
		assertEquals("BOOT.BIN", name.name());
		assertEquals(Optional.of("IP705"), name.model());
		assertEquals(Optional.of(FirmwareRole.BOOT_CODE), name.role());
	}

	@Test
	void theModelThatTheBundleIsServedForComesFirst() throws FirmwareException {
		served = Optional.of(report(Optional.of("IP710")));
		hear(transfer("192.0.2.7", "boot.bin", Optional.of("x/boot.bin"), State.COMPLETE));
		assertEquals(Optional.of("IP710"), only().model());
	}

	@Test
	void whatWasNotThereOrBrokenOffHasNoRole() throws FirmwareException {
		hear(transfer("192.0.2.7", "missing.bin", Optional.empty(), State.FAILED),
				transfer("192.0.2.7", "missing.bin", Optional.of("x/boot.bin"), State.FAILED));
		assertTrue(memory.asked().stream().allMatch(name -> name.role().isEmpty()), memory.asked()::toString);
	}

	@Test
	void aHardwareAddressInANameStandsForAllOfThem() throws FirmwareException {
		hear(transfer("192.0.2.7", "SEP001122aabbcc.cnf.xml", Optional.empty(), State.FAILED),
				transfer("192.0.2.8", "SEP001122AABBDD.cnf.xml", Optional.empty(), State.FAILED));
		assertEquals("SEP{mac}.cnf.xml", only().name());
		assertEquals(2, only().times());
	}

	@Test
	void countsATransferOnceAndOnlyAtItsEnd() throws FirmwareException {
		Transfer end = transfer("192.0.2.7", "boot.bin", Optional.empty(), State.COMPLETE);
		hear(transfer("192.0.2.7", "other.bin", Optional.empty(), State.RUNNING), end, end);
		assertEquals(1, only().times());
	}

	@Test
	void thisComputerIsNoPhoneAndAnUploadNoRequest() throws FirmwareException {
		hear(transfer("127.0.0.1", "boot.bin", Optional.empty(), State.COMPLETE), new Transfer(99, Operation.WRITE,
				new InetSocketAddress("192.0.2.7", 4711), "log.txt", Optional.empty(), Map.of(), 1, 1, Traffic.NONE, Instant.EPOCH,
				Duration.ZERO, State.COMPLETE, Optional.empty(), Optional.empty()));
		assertEquals(List.of(), memory.asked());
	}

	@Test
	void withoutABundleTheNameAloneIsLearned() throws FirmwareException {
		served = Optional.empty();
		hear(transfer("192.0.2.7", "boot.bin", Optional.of("x/boot.bin"), State.COMPLETE));
		assertEquals(Optional.empty(), only().model());
		assertEquals(Optional.empty(), only().role());
	}

	private void hear(Transfer... transfers) {
		try (var ear = new RequestEar(memory, () -> served, Clients::isHere)) {
			for (Transfer transfer : transfers) {
				ear.changed(transfer);
			}
		}
	}

	private AskedName only() throws FirmwareException {
		assertEquals(1, memory.asked().size(), memory.asked()::toString);
		return memory.asked().get(0);
	}

	private static FirmwareReport report(Optional<String> model) {
		var boot = new FirmwareEntry("x/boot.bin", 1, "aa", FirmwareRole.BOOT_CODE, Optional.empty(), List.of("IP705"), "a test");
		return new FirmwareReport(Path.of("a.zip"), 1, "00", model, List.of(boot), List.of(), Verdict.GO, List.of(), Optional.empty());
	}

	private Transfer transfer(String client, String name, Optional<String> sent, State state) {
		return new Transfer(++number, Operation.READ, new InetSocketAddress(client, 4711), name, sent, Map.of(), 1, 1, Traffic.NONE, Instant.EPOCH,
				Duration.ZERO, state, Optional.empty(), Optional.empty());
	}
}
