/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.ui.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.fieldbench.firmware.InspectionRequest;
import org.fieldbench.ui.Icons;

/** A firmware bundle that is open in an editor; equal for the same file. Survives a restart, with the model it is judged for. */
final class BundleInput extends PlatformObject implements IEditorInput, IPersistableElement {

	private static final String FILE = "file";
	private static final String MODEL = "model";

	private final Path file;
	private Optional<String> model = Optional.empty();

	BundleInput(Path file) {
		this.file = file.toAbsolutePath().normalize();
	}

	/** @return what was saved; empty if that is damaged */
	static Optional<BundleInput> restore(IMemento memento) {
		return Optional.ofNullable(memento.getString(FILE)).map(Path::of).map(file -> {
			BundleInput input = new BundleInput(file);
			input.model = Optional.ofNullable(memento.getString(MODEL));
			return input;
		});
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putString(FILE, file.toString());
		model.ifPresent(id -> memento.putString(MODEL, id));
	}

	/** @return how it is to be inspected when it is opened */
	InspectionRequest request() {
		return new InspectionRequest(file, model, Optional.empty(), Optional.empty());
	}

	/** Remembers the model for the next start. */
	void remember(InspectionRequest request) {
		model = request.model();
	}

	Path file() {
		return file;
	}

	@Override
	public boolean exists() {
		return Files.exists(file);
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Icons.descriptor(BundleInput.class, "firmware");
	}

	@Override
	public String getName() {
		return file.getFileName() == null ? file.toString() : file.getFileName().toString();
	}

	@Override
	public IPersistableElement getPersistable() {
		return this;
	}

	@Override
	public String getToolTipText() {
		return file.toString();
	}

	@Override
	public String getFactoryId() {
		return BundleInputFactory.ID;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof BundleInput input && file.equals(input.file);
	}

	@Override
	public int hashCode() {
		return file.hashCode();
	}
}
