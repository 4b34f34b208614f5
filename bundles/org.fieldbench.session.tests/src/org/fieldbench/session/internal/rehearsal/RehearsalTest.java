/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.rehearsal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;

import org.fieldbench.catalog.Step;
import org.fieldbench.firmware.InspectionRequest;
import org.fieldbench.firmware.Verdict;
import org.fieldbench.session.RehearsalListener;
import org.fieldbench.session.RehearsalRequest;
import org.fieldbench.session.RehearsalResult;
import org.fieldbench.session.RehearsalResult.ImageEvidence;
import org.fieldbench.session.Rehearsals;
import org.fieldbench.session.SessionException;
import org.fieldbench.session.fixture.Services;
import org.fieldbench.session.fixture.Zips;
import org.fieldbench.store.DataFolder;
import org.fieldbench.store.EventRecord;
import org.fieldbench.store.SessionRecord;
import org.fieldbench.store.SessionStore;
import org.fieldbench.store.SessionStores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole rehearsals with the catalog that ships, real UDP, and the services as the product wires them. */
class RehearsalTest {

	@TempDir
	Path folder;

	private String alert = "212";
	private String model = "IP710";
	private String installed = RehearsalRequest.DEFAULT_INSTALLED;
	private boolean withApplication;
	private boolean fixPrompt;
	private OptionalInt powerLossAt = OptionalInt.empty();
	private Optional<String> bootCode = Optional.empty();
	private String dataFolder;
	private final List<Integer> skipped = new ArrayList<>();
	private final List<String> keys = new ArrayList<>();
	private final List<String> displays = new ArrayList<>();

	/** Roles that one test assigns must not hold in the next. */
	@BeforeEach
	void rememberInTheFolderOfTheTest() {
		Services.get(Rehearsals.class);
		dataFolder = System.setProperty(DataFolder.PROPERTY, data().toString());
	}

	@AfterEach
	void rememberElsewhere() {
		System.setProperty(DataFolder.PROPERTY, dataFolder);
	}

	@Test
	void passesOnTheSample() throws Exception {
		RehearsalResult result = run(Zips.sample(folder));
		assertTrue(result.passed(), result.summary());
		assertEquals(15, result.stepsReached());
		assertEquals(15, result.stepsTotal());
		assertEquals(List.of(14, 15), skipped);
		assertEquals("11", result.installedBefore());
		assertEquals(Optional.of("15"), result.installedAfter());
		assertEquals(Verdict.GO, result.preflight());
		assertEquals(List.of(Zips.BOOT), names(result));
		assertEquals(64 * 512, result.images().get(0).bytes());
		assertTrue(result.images().get(0).matches());
		assertEquals(List.of("**3E", "**47427", "1", "1", "E", "E", "E", "127*0*0*1E", "1", "1", "0", "M"), keys);
		assertTrue(displays.contains("VERSION INFO\n--15--"), displays.toString());
		assertTrue(Files.exists(result.htmlReport()) && Files.exists(result.jsonReport()));
		assertEquals(data().resolve("reports"), result.htmlReport().getParent());
	}

	@Test
	void answersTheFixPrompt() throws Exception {
		fixPrompt = true;
		RehearsalResult result = run(Zips.sample(folder));
		assertTrue(result.passed(), result.summary());
		assertEquals(List.of(), skipped);
		assertTrue(displays.contains("FIX? YES=1, NO=0"), displays.toString());
	}

	@Test
	void takesTheApplicationToo() throws Exception {
		withApplication = true;
		RehearsalResult result = run(Zips.sample(folder));
		assertTrue(result.passed(), result.summary());
		assertEquals(List.of(Zips.BOOT, Zips.APPLICATION), names(result));
		assertEquals(70_001, result.images().get(1).bytes());
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 40, 100 })
	void showsWhatAPulledPlugDoes(int percent) throws Exception {
		powerLossAt = OptionalInt.of(percent);
		RehearsalResult result = run(Zips.sample(folder));
		assertFalse(result.passed());
		assertEquals(Optional.empty(), result.installedAfter());
		assertTrue(result.summary().startsWith("The plug was pulled when " + percent + " % of the boot code was written."),
				result.summary());
		assertTrue(result.summary().contains("does not start any more"), result.summary());
		assertEquals(12, result.stepsReached());
		assertEquals("failed", kept(result.session()).verdict().orElseThrow());
	}

	@ParameterizedTest
	@ValueSource(strings = { "13", "15" })
	void startsWithTheBootCodeThatIsInstalled(String version) throws Exception {
		installed = version;
		RehearsalResult result = run(Zips.sample(folder));
		assertTrue(result.passed(), result.summary());
		assertEquals(version, result.installedBefore());
		assertEquals("15".equals(version) ? Verdict.CAUTION : Verdict.GO, result.preflight());
	}

	@ParameterizedTest
	@ValueSource(strings = { "My Firmware (v 2)/IP 710 BOOT 15.BIN", "Boot15.bin", "a/b/c/ip710_boot_15.img", "böot/boot 15 é.bin" })
	void copesWithFoldersSpacesAndAnyCase(String name) throws Exception {
		RehearsalResult result = run(Zips.of(folder, name));
		assertTrue(result.passed(), result.summary());
		assertEquals(List.of(name), names(result));
	}

	@Test
	void reportsAnUnknownVersionAsUnknown() throws Exception {
		RehearsalResult result = run(Zips.of(folder, "ip710-boot.bin"));
		assertTrue(result.passed(), result.summary());
		assertEquals(Optional.of("unknown"), result.installedAfter());
		assertTrue(result.summary().contains("unknown"), result.summary());
	}

	@Test
	void takesABootCodeNamedByHand() throws Exception {
		bootCode = Optional.of("second-boot-15.bin");
		RehearsalResult result = run(Zips.of(folder, "first-boot-14.bin", "second-boot-15.bin"));
		assertEquals(List.of("second-boot-15.bin"), names(result));
		assertTrue(result.passed(), result.summary());
	}

	@Test
	void refusesABundleWithoutBootCode() throws Exception {
		String message = refused(Zips.of(folder, "README.txt", "x.bin"));
		assertTrue(message.contains("boot code") && message.contains("x.bin") && message.contains("--boot-code NAME"), message);
		assertFalse(Files.exists(data().resolve("reports")), "nothing was started");
	}

	@Test
	void refusesSeveralBootCodesAndListsThem() throws Exception {
		String message = refused(Zips.of(folder, "first-boot-14.bin", "second-boot-15.bin"));
		assertTrue(message.contains("first-boot-14.bin") && message.contains("second-boot-15.bin")
				&& message.contains("--boot-code NAME"), message);
	}

	@Test
	void refusesABootCodeForAnotherModel() throws Exception {
		model = "IP720";
		String message = refused(Zips.sample(folder));
		assertTrue(message.contains("IP710") && message.contains("IP720"), message);
	}

	@Test
	void refusesAMissingApplicationThatIsWanted() throws Exception {
		withApplication = true;
		assertTrue(refused(Zips.of(folder, "ip710-boot-15.bin")).contains("--application NAME"));
	}

	@Test
	void namesTheModelsWhenOneIsUnknown() throws Exception {
		model = "IP999";
		assertEquals("No phone model \"IP999\" is known. Known: IP600, IP705, IP710, IP720, IP805.", refused(Zips.sample(folder)));
	}

	@Test
	void takesAModelAsPeopleTypeIt() throws Exception {
		model = "ip-710";
		assertTrue(run(Zips.sample(folder)).passed());
	}

	@Test
	void namesTheAlertsWhenOneIsUnknown() throws Exception {
		alert = "999";
		assertEquals("No field alert \"999\" is known. Known: 212.", refused(Zips.sample(folder)));
	}

	@Test
	void passesOnWhatIsWrongWithTheFile() {
		String message = refused(folder.resolve("none.zip"));
		assertTrue(message.contains("none.zip"), message);
	}

	@ParameterizedTest
	@ValueSource(strings = { "111", "x1", "" })
	void refusesAnInstalledVersionThatIsNone(String version) throws Exception {
		installed = version;
		assertFalse(refused(Zips.sample(folder)).isBlank());
	}

	@Test
	void saysWhenTheReportHasNoPlace() throws Exception {
		Path occupied = Files.writeString(folder.resolve("occupied"), "");
		var request = new RehearsalRequest(alert, inspection(Zips.sample(folder)), installed, false, false, powerLossAt,
				Optional.of(occupied.resolve("reports")), data());
		String message = assertThrows(SessionException.class,
				() -> Services.get(Rehearsals.class).run(request, RehearsalListener.NONE)).getMessage();
		assertTrue(message.contains("occupied"), message);
	}

	@Test
	void keepsEveryEvent() throws Exception {
		RehearsalResult result = run(Zips.sample(folder));
		SessionRecord kept = kept(result.session());
		assertEquals("rehearsal", kept.kind());
		assertEquals("passed", kept.verdict().orElseThrow());
		assertEquals("IP710", kept.model());
		List<String> types = events(result.session()).stream().map(EventRecord::type).distinct().toList();
		assertTrue(types.containsAll(List.of("firmware", "preflight", "acknowledgement", "step", "key", "display", "transfer",
				"step-ended", "step-skipped", "verification", "conclusion")), types.toString());
		assertEquals(2, events(result.session()).stream().filter(event -> event.type().equals("acknowledgement"))
				.filter(event -> event.facts().containsValue("rehearsal: not required")).count());
	}

	@Test
	void endsAsCancelledAndKeepsWhatHappened() throws Exception {
		var session = new long[1];
		var request = request(Zips.sample(folder));
		assertThrows(CancellationException.class, () -> Services.get(Rehearsals.class).run(request, new RehearsalListener() {
			private boolean receiving;

			@Override
			public void sessionBegan(long id) {
				session[0] = id;
			}

			@Override
			public void displayed(String text, boolean illustrative) {
				receiving |= text.startsWith("RECEIVING");
			}

			@Override
			public boolean cancelled() {
				return receiving;
			}
		}));
		assertEquals("failed", kept(session[0]).verdict().orElseThrow());
		assertTrue(events(session[0]).stream().anyMatch(event -> event.type().equals("cancelled")));
	}

	@Test
	void endsAsFailedWhenAListenerBreaks() throws Exception {
		var request = request(Zips.sample(folder));
		assertThrows(IllegalStateException.class, () -> Services.get(Rehearsals.class).run(request, new RehearsalListener() {
			@Override
			public void pressed(String pressed) {
				throw new IllegalStateException("broken");
			}
		}));
		assertEquals("failed", kept(1).verdict().orElseThrow());
	}

	private RehearsalResult run(Path zip) throws SessionException {
		return Services.get(Rehearsals.class).run(request(zip), listener());
	}

	private String refused(Path zip) {
		return assertThrows(SessionException.class, () -> run(zip)).getMessage();
	}

	private RehearsalRequest request(Path zip) {
		return new RehearsalRequest(alert, inspection(zip), installed, withApplication, fixPrompt, powerLossAt, Optional.empty(), data());
	}

	private InspectionRequest inspection(Path zip) {
		return new InspectionRequest(zip, Optional.of(model), bootCode, Optional.empty());
	}

	private Path data() {
		return folder.resolve("data");
	}

	private SessionRecord kept(long session) throws IOException {
		try (SessionStore store = SessionStores.open(data())) {
			return store.session(session).orElseThrow();
		}
	}

	private List<EventRecord> events(long session) throws IOException {
		try (SessionStore store = SessionStores.open(data())) {
			return store.events(session);
		}
	}

	private static List<String> names(RehearsalResult result) {
		return result.images().stream().map(ImageEvidence::name).toList();
	}

	private RehearsalListener listener() {
		return new RehearsalListener() {
			@Override
			public void stepEnded(Step step, boolean wasSkipped, String note) {
				if (wasSkipped) {
					skipped.add(step.getNumber());
				}
			}

			@Override
			public void pressed(String pressed) {
				keys.add(pressed);
			}

			@Override
			public void displayed(String text, boolean illustrative) {
				displays.add(text);
			}
		};
	}
}
