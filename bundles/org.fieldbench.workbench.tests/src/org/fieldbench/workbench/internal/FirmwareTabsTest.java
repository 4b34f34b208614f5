/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.XMLMemento;
import org.fieldbench.firmware.FirmwareBench;
import org.fieldbench.firmware.ui.internal.RecentMenu;
import org.fieldbench.samples.SampleBundle;
import org.fieldbench.testing.HostileZips;
import org.fieldbench.ui.FileDrop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The ways into a firmware bundle, and how tabs and bench go together. */
@ExtendWith(WorkbenchExtension.class)
class FirmwareTabsTest {

	@TempDir
	private Path folder;
	private Path sample;
	private Path other;
	private FirmwareBundles bundles;

	@BeforeEach
	void layOut(Bot bot) throws IOException {
		bundles = new FirmwareBundles(bot);
		bundles.clear();
		sample = SampleBundle.write(folder);
		other = HostileZips.good().write(folder.resolve("other.zip"));
	}

	@Test
	void opensEachBundleOnceInATabOfItsOwn() {
		bundles.open(sample);
		bundles.open(other);
		bundles.open(sample);
		assertEquals(List.of(SampleBundle.FILE_NAME, "other.zip"), bundles.editors());
	}

	@Test
	void laysTheBundleOfTheTabInFrontOnTheBench(Bot bot) throws IOException {
		bundles.open(sample);
		bundles.open(other);
		bot.waitUntil("the other is on the bench", () -> isOnTheBench(other));
		bot.ask(() -> {
			FirmwareBundles.page().activate(FirmwareBundles.page().getEditorReferences()[0].getEditor(false));
			return null;
		});
		bot.waitUntil("the sample is on the bench", () -> isOnTheBench(sample));
		bot.show(ViewIds.FIRMWARE);
		bot.waitUntil("the view shows it", () -> bot.has("bench.verdict") && "Go".equals(bot.find("bench.verdict", Label.class).getText())
				&& bot.find("bench.entries", Table.class).getItemCount() == 4);
		Screenshot.inBothThemes(bot, "firmware-bench");
	}

	@Test
	void readsAgainWhatWasChangedOnDisk(Bot bot) throws IOException {
		bundles.open(sample);
		HostileZips.good().write(sample);
		bundles.command("org.eclipse.ui.file.refresh", Map.of());
		bot.waitUntil("the new content is shown", () -> bundles.column(0).contains("IP710/boot-15.bin"));
	}

	@Test
	void opensAllThatIsDroppedOnAnEditorOrTheView(Bot bot) {
		bundles.open(sample);
		drop(bot, "firmware.message", other);
		bundles.idle();
		bot.waitUntil("the other is open", () -> bundles.editors().size() == 2);
		bundles.clear();
		bot.show(ViewIds.FIRMWARE);
		drop(bot, "bench.verdict", sample, other);
		assertEquals(List.of(SampleBundle.FILE_NAME, "other.zip"), bundles.editors());
	}

	@Test
	void opensWhatIsPasted(Bot bot) {
		bundles.open(sample);
		copy(bot, new String[] { other.toString() }, FileTransfer.getInstance());
		bundles.command("org.eclipse.ui.edit.paste", Map.of());
		assertEquals(List.of(SampleBundle.FILE_NAME, "other.zip"), bundles.editors());
		bundles.clear();
		copy(bot, "\"" + sample + "\"\n" + other.toUri() + "\n", TextTransfer.getInstance());
		bundles.command("org.fieldbench.firmware.ui.openClipboard", Map.of());
		assertEquals(List.of(SampleBundle.FILE_NAME, "other.zip"), bundles.editors());
	}

	@Test
	void offersAgainWhatWasClosed(Bot bot) {
		bundles.open(sample);
		bundles.clear();
		List<String> recent = bot.ask(() -> {
			Menu menu = new Menu(bot.window());
			RecentMenu items = new RecentMenu();
			items.fill(menu, -1);
			List<String> texts = Arrays.stream(menu.getItems()).map(MenuItem::getText).toList();
			menu.dispose();
			return texts;
		});
		assertTrue(recent.stream().anyMatch(text -> text.contains(SampleBundle.FILE_NAME)), recent.toString());
	}

	@Test
	void canBeRestoredAfterARestart(Bot bot) throws IOException, WorkbenchException {
		bundles.open(sample);
		IEditorPart editor = bot.ask(() -> FirmwareBundles.page().getActiveEditor());
		IPersistableElement kept = editor.getEditorInput().getPersistable();
		XMLMemento memento = XMLMemento.createWriteRoot("input");
		kept.saveState(memento);
		StringWriter written = new StringWriter();
		memento.save(written);
		Object restored = PlatformUI.getWorkbench().getElementFactory(kept.getFactoryId())
				.createElement(XMLMemento.createReadRoot(new StringReader(written.toString())));
		assertEquals(editor.getEditorInput(), restored);
	}

	@Test
	void saysThatAFileIsGone(Bot bot) throws IOException {
		Files.delete(other);
		bundles.command("open", other);
		bot.waitUntil("it says so", () -> bundles.message().contains("other.zip") && !bundles.message().startsWith("Reading"));
		assertTrue(bot.ask(bundles::message).startsWith("There is no file"), bot.ask(bundles::message));
	}

	private static boolean isOnTheBench(Path file) {
		return PlatformUI.getWorkbench().getService(FirmwareBench.class).current().filter(report -> report.file().equals(file)).isPresent();
	}

	/** Files are dropped on the nearest control that takes them. */
	private static void drop(Bot bot, String widget, Path... files) {
		bot.with(widget, Control.class, control -> {
			Control target = control;
			while (target.getData(DND.DROP_TARGET_KEY) == null) {
				target = target.getParent();
			}
			FileDrop listener = (FileDrop) ((DropTarget) target.getData(DND.DROP_TARGET_KEY)).getDropListeners()[0];
			listener.take(Arrays.stream(files).map(Path::toString).toArray(String[]::new));
		});
	}

	private static void copy(Bot bot, Object data, Transfer transfer) {
		bot.ask(() -> {
			Clipboard clipboard = new Clipboard(bot.display());
			clipboard.setContents(new Object[] { data }, new Transfer[] { transfer });
			clipboard.dispose();
			return null;
		});
	}
}
