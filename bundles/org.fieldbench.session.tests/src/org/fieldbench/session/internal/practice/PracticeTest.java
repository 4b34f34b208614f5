/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.fieldbench.firmware.FirmwareArchive;
import org.fieldbench.session.FirmwareFileSource;
import org.fieldbench.session.SessionException;
import org.fieldbench.session.fixture.PracticeBench;
import org.fieldbench.session.fixture.Services;
import org.fieldbench.session.fixture.Zips;
import org.fieldbench.session.practice.PracticeListener;
import org.fieldbench.session.practice.PracticeRequest;
import org.fieldbench.session.practice.PracticeSession;
import org.fieldbench.session.practice.PracticeState;
import org.fieldbench.session.practice.PracticeState.NextKey;
import org.fieldbench.session.practice.PracticeStep;
import org.fieldbench.session.practice.PracticeSummary;
import org.fieldbench.session.practice.Practices;
import org.fieldbench.tftp.FileSource;
import org.fieldbench.tftp.ServerControl;
import org.fieldbench.tftp.ServerSettings;
import org.fieldbench.tftp.Transfer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Field Alert #212 by hand, over real TFTP on loopback, with the catalog that ships. */
class PracticeTest {

	private static final String TO_TFTP = "**3E**4742711EEE";
	private static final String TO_RECEIVING = TO_TFTP + "127*0*0*1E110";

	@TempDir
	Path folder;

	private final List<PracticeState> worked = new ArrayList<>();
	private PracticeListener watcher = worked::add;
	private PracticeSession session;

	@AfterEach
	void close() {
		if (session != null) {
			session.close();
		}
	}

	@Test
	void beginsWithAPhoneThatIsOnAndABundleThatIsNotServed() throws Exception {
		begin(false);
		assertEquals("READY", session.state().phone().display());
		assertEquals(2, present());
		assertFalse(session.state().serving());
		assertEquals(PracticeStep.State.DONE, session.state().steps().get(0).state());
	}

	@Test
	void leadsThroughTheWholeAlert() throws Exception {
		begin(false);
		session.serve();
		List<Integer> steps = new ArrayList<>(List.of(present()));
		for (char key : TO_RECEIVING.toCharArray()) {
			assertTrue(session.state().next().stream().map(NextKey::key).anyMatch(next -> next == key),
					"step " + present() + " asks for " + session.state().next() + ", not for " + key);
			session.press(key);
			if (present() != steps.get(steps.size() - 1)) {
				steps.add(present());
			}
		}
		assertEquals(List.of(3, 4, 5, 6, 7, 8, 9, 10, 11), steps);
		work();
		assertEquals(0, present(), "only the check is left");
		press("M");
		PracticeSummary summary = session.state().summary().orElseThrow();
		assertTrue(summary.passed(), summary.text());
		assertEquals(List.of(), summary.mistakes());
		assertEquals("", summary.ignored());
		assertEquals(Optional.of("15"), summary.bootCode());
		assertEquals("VERSION INFO\n--15--", summary.versionShown());
		assertEquals(List.of(Zips.BOOT), summary.images().stream().map(image -> image.name()).toList());
		assertTrue(summary.images().get(0).matches());
		assertTrue(summary.text().contains("Boot code 15, read from characters 3 to 4 of --[15]--"), summary.text());
		assertEquals(List.of(14, 15), numbers(PracticeStep.State.SKIPPED));
	}

	@Test
	void showsHowTheFilesComeAndAreWritten() throws Exception {
		begin(false);
		session.serve();
		press(TO_RECEIVING);
		work();
		List<String> shown = worked.stream().map(state -> state.phone().display()).toList();
		assertTrue(shown.contains("RECEIVING 50%") && shown.contains("UPDATING BOOT CODE\n35%"), shown.toString());
		assertTrue(worked.stream().anyMatch(state -> state.present().orElseThrow().number() == 13), "the writing is step 13");
	}

	@Test
	void takesTheApplicationAsWell() throws Exception {
		begin(false);
		session.serve();
		press(TO_TFTP + "127*0*0*1E111");
		work();
		press("M");
		assertEquals(List.of(Zips.BOOT, Zips.APPLICATION), summary().images().stream().map(image -> image.name()).toList());
		assertTrue(summary().passed(), summary().text());
	}

	@Test
	void asksToFixADamagedBootRecord() throws Exception {
		begin(true);
		session.serve();
		press(TO_RECEIVING);
		work();
		assertEquals("FIX? YES=1, NO=0", session.state().phone().display());
		assertEquals(15, present());
		press("1");
		work();
		press("M");
		assertTrue(summary().passed() && summary().mistakes().isEmpty(), summary().text());
	}

	@ParameterizedTest
	@CsvSource({ "**3E**474270, You pressed 0. Step 5 says 1., 4", "**3E**47427110, takes no notice of 0 here., 6",
			TO_TFTP + "127*0*0*1E0, You pressed 0. Step 8 says 1., 3", TO_TFTP + "127*0*0*1E10, You pressed 0. Step 9 says 1., 8",
			TO_TFTP + "10*0*0*9E, You pressed 10*0*0*9 Enter. Step 7 says 127*0*0*1 Enter., 3",
			"**3E**47428, takes no notice of **47428 here. Step 4 says **47427., 4" })
	void tellsWhatTheWrongKeyDidAndWhereToGoBack(String keys, String told, int step) throws Exception {
		begin(false);
		session.serve();
		press(keys);
		var notice = session.state().notice().orElseThrow();
		assertTrue(notice.wrong() && notice.text().contains(told), notice.text());
		assertEquals(step, present(), notice.text());
	}

	@Test
	void goesBackWhenSafeModeWasMissed() throws Exception {
		begin(false);
		session.serve();
		press("**3E**47");
		session.passTime();
		assertEquals("READY", session.state().phone().display());
		assertEquals(3, present());
		String told = session.state().notice().orElseThrow().text();
		assertEquals("The phone should show \"CHECK FW\", but it shows \"READY\". Go back to step 3.", told);
		press(TO_RECEIVING);
		work();
		press("M");
		assertTrue(summary().passed(), summary().text());
		assertEquals(1, summary().mistakes().size());
		assertEquals(4, summary().mistakes().get(0).step());
	}

	@Test
	void findsTheWayAfterAWrongAddress() throws Exception {
		begin(false);
		session.serve();
		press(TO_TFTP + "10*0*0*9E");
		assertTrue(session.state().powerNext(), "no key leads back");
		press("110");
		work();
		assertEquals("RECEIVING 0%", session.state().phone().display());
		reboot();
		assertEquals(4, present());
		press("**4742711EEE127*0*0*1E110");
		work();
		press("M");
		assertTrue(summary().passed(), summary().text());
		assertEquals(1, summary().mistakes().size(), summary().mistakes().toString());
	}

	@Test
	void saysThatNobodyServes() throws Exception {
		begin(false);
		press(TO_RECEIVING);
		work();
		String told = session.state().notice().orElseThrow().text();
		assertTrue(told.contains("the firmware bundle is not served. There is no way back"), told);
		assertEquals(List.of(2), numbers(PracticeStep.State.SKIPPED));
		session.serve();
		assertEquals(List.of(), numbers(PracticeStep.State.SKIPPED));
		reboot();
		assertEquals("TFTP ADDRESS\n127.0.0.1", pressed("**4742711EEE"), "the phone knows the address");
		press("E110");
		work();
		press("M");
		assertTrue(summary().passed(), summary().text());
	}

	@ParameterizedTest
	@ValueSource(strings = { "UPDATING BOOT CODE\n0%", "UPDATING BOOT CODE\n50%", "UPDATING BOOT CODE\n100%" })
	void killsThePhoneWhenThePlugIsPulledWhileItWrites(String moment) throws Exception {
		pullPlugAt(moment);
		assertFalse(session.state().phone().alive());
		assertEquals("", session.state().phone().display());
		session.plugIn();
		press("**3E");
		assertEquals("", session.state().phone().display());
		assertFalse(summary().passed());
		assertTrue(summary().text().startsWith("The phone is dead"), summary().text());
		assertEquals(13, summary().mistakes().get(0).step());
	}

	@Test
	void survivesThePlugWhileItReceives() throws Exception {
		pullPlugAt("RECEIVING 50%");
		assertTrue(session.state().phone().alive());
		assertFalse(session.state().phone().powered());
		assertTrue(session.state().powerNext());
		session.plugIn();
		assertEquals(4, present());
		press("**4742711EEEE110");
		watcher = PracticeListener.NONE;
		work();
		press("M");
		assertTrue(summary().passed(), summary().text());
	}

	@Test
	void letsOneLookUpTheVersionBefore() throws Exception {
		begin(false);
		session.serve();
		assertEquals("VERSION INFO\n--11--", pressed("M"));
		press("E" + TO_RECEIVING);
		work();
		press("M");
		assertEquals(List.of(), summary().mistakes());
		assertEquals("VERSION INFO\n--15--", summary().versionShown());
	}

	@Test
	void countsTheKeysThatDidNothing() throws Exception {
		begin(false);
		session.serve();
		press("7" + TO_RECEIVING);
		work();
		press("9M");
		assertEquals("79", summary().ignored());
		assertTrue(summary().passed());
	}

	@Test
	void asksTheWorkbenchsServerIfThatHasTheFiles() throws Exception {
		ServerControl server = Services.get(ServerControl.class);
		try (FirmwareArchive archive = FirmwareArchive.open(Zips.sample(Files.createDirectory(folder.resolve("served"))))) {
			server.serve("the sample", new FirmwareFileSource(archive));
			server.start(ServerSettings.at(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0)));
			begin(false);
			assertTrue(session.state().serving());
			assertEquals(3, present());
			press(TO_RECEIVING);
			work();
			press("M");
			assertTrue(summary().passed(), summary().text());
			assertEquals(List.of(Zips.BOOT), server.transfers().stream().map(Transfer::requestedName).toList());
		} finally {
			server.stop();
			server.serve("", FileSource.EMPTY);
		}
	}

	@Test
	void refusesABundleWithoutBootCode() throws Exception {
		PracticeRequest request = PracticeBench.request(Zips.of(folder, "README.txt"), false);
		var refusal = assertThrows(SessionException.class, () -> practices().begin(request, PracticeListener.NONE));
		assertTrue(refusal.getMessage().contains("boot code"), refusal.getMessage());
	}

	@ParameterizedTest
	@ValueSource(strings = { " ", "11111" })
	void refusesAVersionThatNoPhoneShows(String installed) throws Exception {
		PracticeRequest good = PracticeBench.request(Zips.sample(folder), false);
		var bad = new PracticeRequest(good.model(), good.procedure(), good.firmware(), installed, false);
		assertThrows(SessionException.class, () -> practices().begin(bad, PracticeListener.NONE));
	}

	private void pullPlugAt(String moment) throws Exception {
		watcher = state -> {
			if (state.phone().display().equals(moment)) {
				session.pullPlug();
			}
		};
		begin(false);
		session.serve();
		press(TO_RECEIVING);
		work();
	}

	private void begin(boolean recordDamaged) throws Exception {
		session = practices().begin(PracticeBench.request(Zips.sample(folder), recordDamaged), new PracticeListener() {
			@Override
			public void changed(PracticeState state) {
				// Only what the phone does by itself is of interest.
			}

			@Override
			public void working(PracticeState state) {
				watcher.changed(state);
			}
		});
	}

	private static Practices practices() {
		return Services.get(Practices.class);
	}

	private void press(String keys) {
		keys.chars().forEach(key -> session.press((char) key));
	}

	private String pressed(String keys) {
		press(keys);
		return session.state().phone().display();
	}

	private void reboot() {
		session.pullPlug();
		session.plugIn();
	}

	private void work() {
		while (session.state().phone().working()) {
			session.passTime();
		}
	}

	private int present() {
		return session.state().present().orElseThrow().number();
	}

	private PracticeSummary summary() {
		return session.state().summary().orElseThrow(() -> new AssertionError(session.state().steps().stream()
				.map(step -> step.number() + " " + step.state()).collect(Collectors.joining(", ")) + session.state().notice()));
	}

	private List<Integer> numbers(PracticeStep.State wanted) {
		return session.state().steps().stream().filter(step -> step.state() == wanted).map(PracticeStep::number).toList();
	}
}
