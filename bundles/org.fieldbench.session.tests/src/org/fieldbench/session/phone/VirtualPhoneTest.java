/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.phone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.fieldbench.catalog.FirmwareRole;
import org.fieldbench.testing.Altigen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VirtualPhoneTest {

	private static final String TO_TFTP = "**3E**474271" + "1EEE";
	private static final byte[] IMAGE = "boot".getBytes(StandardCharsets.US_ASCII);
	private static final String IMAGE_SHA256 = "4509beb0ab401d71fa4a5cd94a55c9a74f13332776ae4019c5bfc4c2005157ff";

	private final List<String> asked = new ArrayList<>();
	private final List<String> displays = new ArrayList<>();

	@Test
	void startsUpAndWaitsReady() {
		FlashPhone phone = started(setup(false, OptionalInt.empty()));
		assertEquals("READY", phone.display());
		assertTrue(phone.illustrative(), "the article does not show what a phone shows when idle");
		assertFalse(phone.busy());
		assertEquals(List.of("CHECK FW", "READY"), displays);
	}

	@Test
	void entersSafeModeOnlyWhileItChecksItsFirmware() {
		FlashPhone phone = started(setup(false, OptionalInt.empty()));
		type(phone, "**47427");
		assertEquals("READY", phone.display());
		type(phone, "**3E");
		assertEquals("CHECK FW", phone.display());
		assertFalse(phone.illustrative(), "CHECK FW is the article's own word");
		type(phone, "**47427");
		assertTrue(phone.display().startsWith("SAFE MODE"), phone.display());
	}

	@Test
	void missesSafeModeWhenNobodyPressesInTime() {
		FlashPhone phone = started(setup(false, OptionalInt.empty()));
		type(phone, "**3E");
		phone.passTime(DisplayListener.NONE);
		type(phone, "**47427");
		assertEquals("READY", phone.display());
	}

	@ParameterizedTest
	@ValueSource(strings = { "*", "1", "**4", "**47426", "#9" })
	void forgivesWrongKeysBeforeTheRightOnes(String wrong) {
		FlashPhone phone = started(setup(false, OptionalInt.empty()));
		type(phone, "**3E" + wrong + "**47427");
		assertTrue(phone.display().startsWith("SAFE MODE"), phone.display());
	}

	@Test
	void recordsKeysThatDoNothing() {
		VirtualPhone phone = started(setup(false, OptionalInt.empty()));
		type(phone, "77#");
		assertEquals("READY", phone.display());
		assertEquals("77#", phone.ignored());
	}

	@Test
	void showsTheAddressWhileItIsTypedAndAsksThere() {
		FlashPhone phone = started(setup(false, OptionalInt.empty()));
		type(phone, TO_TFTP + "10*0*1");
		assertEquals("TFTP ADDRESS\n10.0.1", phone.display());
		type(phone, "*5E110");
		finish(phone);
		assertEquals(List.of("10.0.1.5 boot.bin"), asked);
	}

	@ParameterizedTest
	@ValueSource(strings = { "E", "10*0*1E", "10*0*1*256E", "10*0*1*5*E", "*10*0*1E", "1234E" })
	void refusesWhatIsNoAddress(String keys) {
		FlashPhone phone = started(setup(false, OptionalInt.empty()));
		type(phone, TO_TFTP + keys);
		assertTrue(phone.display().startsWith("TFTP ADDRESS"), phone.display());
	}

	@Test
	void writesWhatItReceivedAndReportsItsVersion() {
		FlashPhone phone = started(setup(false, OptionalInt.empty()));
		type(phone, TO_TFTP + "10*0*1*5E110");
		assertEquals("RECEIVING 0%", phone.display());
		finish(phone);
		assertEquals("READY", phone.display());
		assertEquals(Optional.of("15"), phone.bootCode());
		assertEquals(List.of(new ReceivedImage(FirmwareRole.BOOT_CODE, "boot.bin", 4, IMAGE_SHA256)), phone.received());
		assertTrue(displays.contains("UPDATING BOOT CODE\n75%"), displays.toString());
		type(phone, "M");
		assertEquals("VERSION INFO\n<15>", phone.display());
	}

	@Test
	void takesTheApplicationOnlyWhenAsked() {
		FlashPhone phone = started(setup(false, OptionalInt.empty()));
		type(phone, TO_TFTP + "10*0*1*5E111");
		finish(phone);
		assertEquals(List.of("10.0.1.5 boot.bin", "10.0.1.5 app.bin"), asked);
		assertEquals(1, displays.stream().filter("UPDATING BOOT CODE\n100%"::equals).count(), "the boot code is written once");
	}

	@Test
	void asksToFixADamagedBootRecordOnce() {
		FlashPhone phone = started(setup(true, OptionalInt.empty()));
		type(phone, TO_TFTP + "10*0*1*5E110");
		finish(phone);
		assertEquals("FIX? YES=1, NO=0", phone.display());
		assertFalse(phone.illustrative());
		type(phone, "1");
		finish(phone);
		assertEquals("READY", phone.display());
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 50, 99, 100 })
	void diesWhenThePlugIsPulledWhileItWrites(int percent) {
		FlashPhone phone = started(setup(false, OptionalInt.of(percent)));
		type(phone, TO_TFTP + "10*0*1*5E110");
		finish(phone);
		assertFalse(phone.alive());
		assertEquals("", phone.display());
		assertEquals(Optional.empty(), phone.bootCode());
		assertTrue(displays.contains("UPDATING BOOT CODE\n" + percent + "%"), displays.toString());
		phone.start(DisplayListener.NONE);
		type(phone, "**3E");
		assertEquals("", phone.display(), "no key wakes a dead phone");
	}

	@Test
	void stopsWithASentenceWhenTheFileDoesNotCome() {
		VirtualPhone phone = phone(setup(false, OptionalInt.empty()), (address, name, to) -> {
			throw new IOException("no answer.");
		});
		type(phone, TO_TFTP + "10*0*1*5E110");
		finish(phone);
		assertEquals(Optional.of("The phone did not get boot.bin from 10.0.1.5: no answer."), phone.failure());
		assertEquals(Optional.of("11"), phone.bootCode(), "nothing was written");
		assertTrue(phone.received().isEmpty());
	}

	private static PhoneSetup setup(boolean damaged, OptionalInt powerLoss) {
		return new PhoneSetup("11", version -> "<" + version + ">", damaged, powerLoss,
				List.of(new PhoneImage(FirmwareRole.BOOT_CODE, "boot.bin", IMAGE.length, Optional.of("15")),
						new PhoneImage(FirmwareRole.APPLICATION, "app.bin", IMAGE.length, Optional.empty())));
	}

	private VirtualPhone started(PhoneSetup setup) {
		return phone(setup, (address, name, to) -> {
			asked.add(address + " " + name);
			to.write(IMAGE);
		});
	}

	private VirtualPhone phone(PhoneSetup setup, ImageFetch fetch) {
		var phone = new VirtualPhone(Altigen.catalog().getBehaviours().get(0), setup, fetch);
		phone.start((text, illustrative) -> displays.add(text));
		return phone;
	}

	private void finish(FlashPhone phone) {
		while (phone.busy()) {
			phone.passTime((text, illustrative) -> displays.add(text));
		}
	}

	private static void type(FlashPhone phone, String keys) {
		keys.chars().forEach(key -> phone.press((char) key));
	}
}
