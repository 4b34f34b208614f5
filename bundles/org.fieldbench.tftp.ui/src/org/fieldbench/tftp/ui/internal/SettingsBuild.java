/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.ui.internal;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.fieldbench.tftp.Limits;
import org.fieldbench.tftp.ListenPoint;
import org.fieldbench.tftp.PortRange;
import org.fieldbench.tftp.Repetition;
import org.fieldbench.tftp.RollOver;
import org.fieldbench.tftp.ServerSettings;
import org.fieldbench.tftp.UploadTarget;
import org.fieldbench.tftp.files.UploadFolder;
import org.fieldbench.tftp.files.UploadRules;
import org.fieldbench.tftp.text.ByteSize;

/** Makes settings for the server of what was typed. */
public final class SettingsBuild {

	private final SettingsDraft draft;

	/** @param draft without a problem */
	public SettingsBuild(SettingsDraft draft) {
		this.draft = draft;
	}

	/**
	 * @param bind where to listen first
	 * @throws IOException if nothing can be put into the folder for uploads; the message is a sentence for the user
	 */
	public ServerSettings settings(InetSocketAddress bind) throws IOException {
		return new ServerSettings(listeners(bind), repetition(), limits(), FieldChecks.rules(text(SettingsField.ACCESS)), uploads(),
				RollOver.valueOf(text(SettingsField.ROLL_OVER)));
	}

	private List<ListenPoint> listeners(InetSocketAddress bind) {
		return switch (draft.listening()) {
		case STANDARD -> List.of(standard(bind));
		case SINGLE_PORT -> List.of(ListenPoint.singlePort(bind));
		case BOTH -> List.of(standard(bind),
				ListenPoint.singlePort(new InetSocketAddress(bind.getAddress(), number(SettingsField.SECOND_PORT))));
		};
	}

	private ListenPoint standard(InetSocketAddress bind) {
		String range = text(SettingsField.PORT_RANGE);
		ListenPoint point = ListenPoint.standard(bind);
		return range.isBlank() ? point : point.answeringFrom(PortRange.parse(range));
	}

	private UploadTarget uploads() throws IOException {
		if (!draft.isOn(SettingsField.UPLOADS)) {
			return UploadTarget.NONE;
		}
		UploadRules rules = UploadRules.DEFAULT.withReplace(draft.isOn(SettingsField.REPLACE))
				.withLargestFile(ByteSize.parse(text(SettingsField.LARGEST_UPLOAD)));
		return UploadFolder.open(Path.of(text(SettingsField.UPLOAD_FOLDER)), rules);
	}

	private Repetition repetition() {
		return Repetition.STANDARD.startingWith(Duration.ofMillis(number(SettingsField.REPEAT_MILLIS)))
				.waitingFor(Duration.ofSeconds(number(SettingsField.PATIENCE_SECONDS)));
	}

	private Limits limits() {
		String rate = text(SettingsField.RATE);
		return new Limits(number(SettingsField.TRANSFERS), number(SettingsField.PER_CLIENT), rate.isBlank() ? 0 : ByteSize.parse(rate));
	}

	private int number(SettingsField field) {
		return FieldChecks.number(text(field));
	}

	private String text(SettingsField field) {
		return draft.get(field);
	}
}
