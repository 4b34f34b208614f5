/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.ui.PlatformUI;
import org.fieldbench.firmware.FirmwareBench;
import org.fieldbench.firmware.InspectionProgress;
import org.fieldbench.firmware.InspectionRequest;
import org.fieldbench.firmware.trust.FirmwareManifest;
import org.fieldbench.firmware.trust.ManifestFile;
import org.fieldbench.firmware.trust.SignedManifest;
import org.fieldbench.firmware.trust.SigningKeys;
import org.fieldbench.samples.SampleBundle;
import org.fieldbench.testing.HostileZips;
import org.fieldbench.ui.MessageLine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Who vouches for a bundle, seen from its editor. */
@ExtendWith(WorkbenchExtension.class)
class FirmwareTrustTest {

	@TempDir
	private Path folder;
	private Path sample;
	private FirmwareBundles bundles;

	@BeforeEach
	void layOut(Bot bot) throws IOException {
		bundles = new FirmwareBundles(bot);
		bundles.clear();
		sample = SampleBundle.write(folder);
	}

	@Test
	void signsAndSaysSo(Bot bot) throws IOException {
		bundles.open(sample);
		assertTrue(bot.ask(bundles::tabs).contains("Signature"));
		bundles.command("sign", ManifestFile.beside(sample));
		bot.waitUntil("it is signed", () -> bundles.tabs().contains("Signature (valid)"));
		assertEquals("The firmware bundle is the one that was signed, by you.", message(bot));
		assertTrue(Files.readString(ManifestFile.beside(sample)).contains("signature "));
	}

	@Test
	void trustsAKeyByName(Bot bot) throws IOException {
		signElsewhere(sample);
		bundles.open(sample);
		bot.waitUntil("the manifest beside it is seen", () -> bundles.tabs().contains("Signature (not trusted)"));
		bundles.tab("Signature");
		assertTrue(message(bot).contains("nobody here knows by whom"), message(bot));
		assertTrue(bot.read("firmware.signature.trustKey", Button.class, Button::isEnabled));
		Screenshot.inBothThemes(bot, "firmware-signature");
		bundles.command("org.fieldbench.firmware.ui.trustKey", Map.of("org.fieldbench.firmware.ui.name", "Desk in Lyon"));
		bot.waitUntil("it is trusted", () -> bundles.tabs().contains("Signature (valid)"));
		assertEquals("The firmware bundle is the one that was signed, by Desk in Lyon.", message(bot));
	}

	@Test
	void tellsABundleThatWasNotSigned(Bot bot) throws IOException {
		Path manifest = signElsewhere(HostileZips.good().write(folder.resolve("other.zip")));
		bundles.open(sample);
		bundles.command("verify", manifest);
		bot.waitUntil("the difference is seen", () -> bundles.tabs().contains("Signature (changed)"));
		assertTrue(bot.read("firmware.signature", StyledText.class, StyledText::getText).contains("was not signed"));
	}

	@Test
	void saysWhatIsWrongWithAManifest(Bot bot) throws IOException {
		bundles.open(sample);
		bundles.command("verify", Files.writeString(folder.resolve("letter.txt"), "Dear Sirs"));
		bot.waitUntil("it says so", () -> bundles.tabs().contains("Signature (failed)"));
		assertTrue(message(bot).startsWith("This is no manifest of a firmware bundle"), message(bot));
	}

	/** Signs with a key that is not in the workbench's data folder. */
	private Path signElsewhere(Path bundle) throws IOException {
		FirmwareManifest manifest = FirmwareManifest.of(PlatformUI.getWorkbench().getService(FirmwareBench.class)
				.inspect(InspectionRequest.of(bundle), InspectionProgress.NONE));
		ManifestFile.write(SignedManifest.sign(manifest, new SigningKeys(folder.resolve("elsewhere")).own()), ManifestFile.beside(bundle));
		return ManifestFile.beside(bundle);
	}

	private static String message(Bot bot) {
		return bot.read("firmware.signature.message", MessageLine.class, MessageLine::message);
	}
}
