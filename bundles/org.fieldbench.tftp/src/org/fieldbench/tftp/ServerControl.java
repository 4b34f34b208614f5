/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp;

import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;

/**
 * The workbench's one TFTP server: what it serves, whether it runs, what it did. An OSGi service; safe for use by several
 * threads. Knows nothing of firmware bundles: whoever opens one offers it as a {@link FileSource}.
 */
public interface ServerControl {

	/** Hears of changes; called on any thread, return soon. */
	interface Listener extends TransferListener {

		/** The server was started or stopped, what it serves was changed, or finished transfers were forgotten. */
		void serverChanged();
	}

	/**
	 * Changes what is served, also while the server runs; running transfers go on with their file.
	 *
	 * @param label a few words for the user, e.g. the file name of the firmware bundle
	 * @param source the files
	 */
	void serve(String label, FileSource source);

	/** @return the words given with the source; empty when nothing is served */
	Optional<String> label();

	/** @return the names of the files now served */
	List<String> names();

	/**
	 * Starts the server; does nothing when it runs.
	 *
	 * @throws ServerStartException if it cannot listen
	 */
	void start(ServerSettings settings) throws ServerStartException;

	/** Stops the server; running transfers end with an ERROR to the client. Does nothing when it is stopped. */
	void stop();

	/** @return where it listens first; empty while stopped */
	Optional<InetSocketAddress> address();

	/** @return all places where it listens, in the order of the settings, with the true ports; empty while stopped */
	List<InetSocketAddress> addresses();

	/** @return what it was started with; empty while stopped */
	Optional<ServerSettings> settings();

	/** @return the latest state of each transfer since the program started, oldest first; the oldest finished ones are dropped after 1000 */
	List<Transfer> transfers();

	/** Forgets the finished transfers. */
	void clearFinished();

	/** @return what happened since the program started, without progress, oldest first; the oldest are dropped after 10,000 */
	List<ServerEvent> log();

	/** Forgets what happened so far. */
	void clearLog();

	void addListener(Listener listener);

	void removeListener(Listener listener);
}
