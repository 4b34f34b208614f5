/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.ui.internal;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.fieldbench.firmware.ui.internal.trust.TrustDesk;

/** Signs or verifies the firmware bundle in the editor at hand, or trusts the key that it is signed with. */
public final class TrustHandler extends AbstractHandler {

	/** Parameter: the owner of a key. */
	static final String NAME = "org.fieldbench.firmware.ui.name";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Shell shell = HandlerUtil.getActiveShell(event);
		Optional<FirmwareEditor> editor = Bundles.editor(HandlerUtil.getActiveWorkbenchWindowChecked(event));
		Optional<Path> file = Optional.ofNullable(event.getParameter(OpenHandler.FILE)).map(Path::of);
		if (editor.isPresent()) {
			EditorTrust trust = editor.get().trust();
			switch (event.getCommand().getId()) {
			case "org.fieldbench.firmware.ui.sign" -> file.or(() -> ask(shell, SWT.SAVE, "Sign: Write the Manifest", trust.desk())).ifPresent(trust::sign);
			case "org.fieldbench.firmware.ui.verify" -> file.or(() -> ask(shell, SWT.OPEN, "Verify Against a Manifest", trust.desk())).ifPresent(trust::verify);
			default -> trustKey(shell, trust, Optional.ofNullable(event.getParameter(NAME)));
			}
		}
		return null;
	}

	private static Optional<Path> ask(Shell shell, int style, String title, TrustDesk desk) {
		FileDialog dialog = new FileDialog(shell, style);
		dialog.setText(title);
		dialog.setFilterNames(new String[] { "Manifests (*.manifest)", "All files" });
		dialog.setFilterExtensions(new String[] { "*.manifest", "*" });
		dialog.setFilterPath(desk.manifest().getParent().toString());
		dialog.setFileName(desk.manifest().getFileName().toString());
		dialog.setOverwrite(true);
		return Optional.ofNullable(dialog.open()).map(Path::of);
	}

	private static void trustKey(Shell shell, EditorTrust trust, Optional<String> name) {
		Optional<String> fingerprint = trust.desk().trustable();
		if (fingerprint.isEmpty()) {
			MessageDialog.openInformation(shell, "Trust Key", "There is no new key to trust. Verify the firmware bundle against a manifest first; "
					+ "a key can be trusted when the bundle is the one that was signed with it.");
			return;
		}
		name.or(() -> askName(shell, fingerprint.get())).ifPresent(trust::trust);
	}

	private static Optional<String> askName(Shell shell, String fingerprint) {
		InputDialog dialog = new InputDialog(shell, "Trust Key",
				"Ask the signer for the fingerprint of the key, on another way than the file came, by telephone for example. Trust it only if it is\n\n"
						+ fingerprint + "\n\nWhose key is it?",
				"", typed -> typed.isBlank() ? "" : null);
		return dialog.open() == Window.OK ? Optional.of(dialog.getValue()) : Optional.empty();
	}
}
