/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.phone;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

import org.fieldbench.session.phone.ImageFetch;
import org.fieldbench.session.phone.PhoneImage;
import org.fieldbench.session.phone.ReceivedImage;

/** Fetches the images that were selected on a virtual phone. */
public final class Receiver {

	private final ImageFetch fetch;
	private final int progressStep;
	private final List<ReceivedImage> received = new ArrayList<>();

	/** @param progressStep percent of an image between two words on how much has arrived */
	public Receiver(ImageFetch fetch, int progressStep) {
		this.fetch = fetch;
		this.progressStep = progressStep;
	}

	/** @return why it stopped, a sentence for the user; empty when all arrived */
	public Optional<String> receive(String address, List<PhoneImage> wanted, IntConsumer percent) {
		for (PhoneImage image : wanted) {
			var meter = new MeteredDigest(image.size(), progressStep, percent);
			try (meter) {
				fetch.fetch(address, image.name(), meter);
			} catch (IOException e) {
				return Optional.of("The phone did not get " + image.name() + " from " + address + ": " + e.getMessage());
			}
			received.add(new ReceivedImage(image.role(), image.name(), meter.bytes(), meter.sha256()));
		}
		return Optional.empty();
	}

	public List<ReceivedImage> received() {
		return List.copyOf(received);
	}

	public void clear() {
		received.clear();
	}
}
