/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.phones.ui.internal.handset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.fieldbench.phones.ui.internal.handset.HandsetPicture.DisplaySize;
import org.fieldbench.phones.ui.internal.handset.KeyFocus.Way;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The phone before it is drawn. */
class HandsetTest {

	@ParameterizedTest
	@EnumSource
	void hasEachKeyInsideItsBodyAndApartFromOthers(HandsetKey key) {
		Box box = HandsetLayout.of(key);
		Box body = HandsetLayout.BODY;
		assertTrue(box.x() > body.x() && box.y() > body.y() && box.x() + box.width() < body.x() + body.width()
				&& box.y() + box.height() < body.y() + body.height());
		assertEquals(Optional.of(key), HandsetLayout.at(box.centerX(), box.centerY()));
		assertTrue(Arrays.stream(HandsetKey.values()).filter(other -> other != key).map(HandsetLayout::of)
				.noneMatch(other -> other.x() < box.x() + box.width() && box.x() < other.x() + other.width()
						&& other.y() < box.y() + box.height() && box.y() < other.y() + other.height()));
	}

	@ParameterizedTest
	@EnumSource
	void isAChildOfItsOwnForAScreenReader(HandsetKey key) {
		assertEquals(Optional.of(key), HandsetParts.key(HandsetParts.of(key)));
		assertTrue(HandsetParts.of(key) != HandsetParts.DISPLAY);
		assertFalse(key.spoken().isBlank());
	}

	@Test
	void hasNoKeyBetweenKeysAndOnTheDisplay() {
		assertEquals(Optional.empty(), HandsetLayout.at(HandsetLayout.DISPLAY.centerX(), HandsetLayout.DISPLAY.centerY()));
		assertEquals(Optional.empty(), HandsetLayout.at(HandsetLayout.CRADLE.centerX(), HandsetLayout.CRADLE.centerY()));
	}

	@ParameterizedTest
	@CsvSource({ "100, 1.0, 0, 0", "200, 2.0, 0, 0", "300, 2.0, 158, 190" })
	void growsWithItsAreaAndStaysInTheMiddle(int percent, double scale, double x, double y) {
		Fit fit = Fit.of(HandsetLayout.WIDTH, HandsetLayout.HEIGHT, (int) HandsetLayout.WIDTH * percent / 100,
				(int) HandsetLayout.HEIGHT * percent / 100);
		assertEquals(new Fit(scale, x, y), fit);
		Box five = fit.toArea(HandsetLayout.of(HandsetKey.FIVE));
		assertEquals(Optional.of(HandsetKey.FIVE),
				HandsetLayout.at(fit.unitX((int) five.centerX()), fit.unitY((int) five.centerY())));
	}

	@ParameterizedTest
	@CsvSource({ "5, FIVE", "*, STAR", "#, POUND", "m, MENU", "M, MENU", "'\r', ENTER" })
	void takesWhatIsTyped(char typed, HandsetKey key) {
		assertEquals(Optional.of(key), HandsetKey.typed(typed));
	}

	@ParameterizedTest
	@CsvSource({ "E", "e", "a", ".", "-" })
	void takesNoOtherLetters(char typed) {
		assertEquals(Optional.empty(), HandsetKey.typed(typed));
	}

	@Test
	void walksOverTheKeysAsTheyLie() {
		var focus = new KeyFocus();
		assertEquals(HandsetKey.FIVE, focus.key());
		assertEquals(List.of(HandsetKey.TWO, HandsetKey.MENU, HandsetKey.ENTER, HandsetKey.THREE, HandsetKey.SIX, HandsetKey.FIVE,
				HandsetKey.FOUR), walk(focus, Way.UP, Way.UP, Way.RIGHT, Way.DOWN, Way.DOWN, Way.LEFT, Way.LEFT));
		assertFalse(focus.walk(Way.LEFT), "there is no key beyond the edge");
		assertEquals(HandsetKey.FOUR, focus.key());
	}

	@Test
	void reachesEveryKeyByArrows() {
		for (HandsetKey from : HandsetKey.values()) {
			long ways = Arrays.stream(Way.values()).filter(way -> {
				var focus = new KeyFocus();
				focus.moveTo(from);
				return focus.walk(way);
			}).count();
			assertTrue(ways >= 2, from.name());
		}
	}

	@Test
	void wrapsWhatIsTooLongAndInventsNoSize() {
		assertEquals(List.of("UPDATE BOOT", "CODE? YES=1,", "NO=0"), picture("UPDATE BOOT CODE? YES=1, NO=0", DisplaySize.UNKNOWN).lines(12));
		assertEquals(List.of("ABCDEF", "GH"), picture("ABCDEFGH", DisplaySize.UNKNOWN).lines(6));
	}

	@Test
	void keepsToASizeThatIsKnown() {
		assertEquals(List.of("UPDATE", "BOOT"), picture("UPDATE BOOT CODE?", new DisplaySize(2, 8)).lines(40));
	}

	@Test
	void knowsNoOtherChildren() {
		assertEquals(Optional.empty(), HandsetParts.key(HandsetParts.DISPLAY));
		assertEquals(Optional.empty(), HandsetParts.key(-1));
		assertEquals(Optional.empty(), HandsetParts.key(HandsetKey.values().length + 1));
	}

	@Test
	void speaksOfTheDisplayAndOfTheNextKey() {
		HandsetPicture picture = picture("SAFE MODE\nUPDATE?", DisplaySize.UNKNOWN);
		assertEquals("Display: SAFE MODE UPDATE? (illustrative)", picture.spokenDisplay());
		assertEquals("1, press next", picture.spoken(HandsetKey.ONE));
		assertEquals("Star", picture.spoken(HandsetKey.STAR));
		assertEquals("Display: dark", new HandsetPicture("T1", "READY", true, false, Set.of(), DisplaySize.UNKNOWN).spokenDisplay());
		assertEquals("Display: CHECK FW", new HandsetPicture("T1", "CHECK FW", false, true, Set.of(), DisplaySize.UNKNOWN).spokenDisplay());
	}

	private static HandsetPicture picture(String display, DisplaySize size) {
		return new HandsetPicture("T1", display, true, true, Set.of(HandsetKey.ONE), size);
	}

	private static List<HandsetKey> walk(KeyFocus focus, Way... ways) {
		return Arrays.stream(ways).map(way -> {
			assertTrue(focus.walk(way), "from " + focus.key() + " " + way);
			return focus.key();
		}).toList();
	}
}
