/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.team;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

import org.eclipse.core.runtime.ILog;
import org.fieldbench.kb.ArticleLibrary;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.talk.Discussions;
import org.fieldbench.kb.team.TeamBackground;
import org.fieldbench.kb.team.TeamStatus.State;
import org.fieldbench.kb.team.TeamSync;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** A thread that exchanges, waits, and exchanges again. */
@Component
public final class TeamLoop implements TeamBackground {

	/** To ask whether there is anything new costs the server next to nothing. */
	private static final Duration BETWEEN = Duration.ofSeconds(3);
	/** Whoever waits for the server to come back should not wait much longer than it was away. */
	private static final Duration LONGEST = Duration.ofMinutes(1);

	private final TeamSync sync;
	private final ArticleLibrary library;
	private final Discussions discussions;
	private final ReentrantLock lock = new ReentrantLock();
	private final Condition woken = lock.newCondition();
	private final Runnable onChange = this::wake;
	private boolean awake;
	private Thread thread;

	@Activate
	public TeamLoop(@Reference TeamSync sync, @Reference ArticleLibrary library, @Reference Discussions discussions) {
		this.sync = sync;
		this.library = library;
		this.discussions = discussions;
	}

	@Override
	public void start() {
		lock.lock();
		try {
			if (thread == null) {
				thread = new Thread(this::run, "Team exchange");
				thread.setDaemon(true);
				thread.start();
				library.addListener(onChange);
				discussions.addListener(onChange);
			}
		} finally {
			lock.unlock();
		}
	}

	@Override
	@Deactivate
	public void stop() {
		library.removeListener(onChange);
		discussions.removeListener(onChange);
		lock.lock();
		try {
			thread = null;
			awake = true;
			woken.signalAll();
		} finally {
			lock.unlock();
		}
	}

	@Override
	public void wake() {
		lock.lock();
		try {
			awake = true;
			woken.signalAll();
		} finally {
			lock.unlock();
		}
	}

	private void run() {
		Duration pause = BETWEEN;
		sync.refresh();
		while (isMine()) {
			boolean well = exchange();
			pause = well ? BETWEEN : shorter(pause.multipliedBy(2), LONGEST);
			if (!await(pause)) {
				return;
			}
		}
	}

	private boolean isMine() {
		lock.lock();
		try {
			return thread == Thread.currentThread();
		} finally {
			lock.unlock();
		}
	}

	private static Duration shorter(Duration one, Duration other) {
		return one.compareTo(other) < 0 ? one : other;
	}

	/** @return whether the server was reached, or there is none */
	private boolean exchange() {
		try {
			if (sync.status().state() == State.NONE) {
				sync.refresh(); // another program on this data folder may have joined a team
			}
			return sync.status().state() == State.NONE || sync.syncNow().state() != State.AWAY;
		} catch (KnowledgeBaseException e) {
			return false; // the status says it, and goes on to say it
		} catch (RuntimeException e) {
			ILog.of(TeamLoop.class).error("The exchange with the team failed; it is tried again.", e);
			return false;
		}
	}

	private boolean await(Duration pause) {
		lock.lock();
		try {
			long left = pause.toNanos();
			while (!awake && left > 0) {
				left = woken.awaitNanos(left);
			}
			awake = false;
			return true;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return false;
		} finally {
			lock.unlock();
		}
	}
}
