/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.workbench.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.eclipse.core.runtime.ILog;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The layout that the platform wrote when the workbench was last closed. */
final class SavedLayout {

	private static final String FILE = ".metadata/.plugins/org.eclipse.e4.workbench/workbench.xmi";

	private final Path file;

	SavedLayout(Path workspace) {
		file = workspace.resolve(FILE);
	}

	/** A damaged layout (a full disk, a pulled plug) is kept under another name, and the default layout comes up. */
	void dropIfUnreadable() {
		if (Files.exists(file) && !readable()) {
			moveAside();
		}
	}

	private boolean readable() {
		try {
			SAXParserFactory.newDefaultInstance().newSAXParser().parse(file.toFile(), new DefaultHandler());
			return true;
		} catch (SAXException | IOException e) {
			ILog.of(getClass()).warn("The saved layout cannot be read; the default one is used.", e);
			return false;
		} catch (ParserConfigurationException e) {
			throw new IllegalStateException(e);
		}
	}

	private void moveAside() {
		try {
			Files.move(file, file.resolveSibling("workbench.xmi.damaged"), StandardCopyOption.REPLACE_EXISTING);
		} catch (IOException e) {
			ILog.of(getClass()).error("The damaged layout cannot be moved aside: " + file, e);
		}
	}
}
