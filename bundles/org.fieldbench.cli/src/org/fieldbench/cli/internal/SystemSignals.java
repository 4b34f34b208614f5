/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;

import org.eclipse.core.runtime.ILog;

/**
 * Signals of the operating system. The only way to catch them is {@code sun.misc.Signal} of the module jdk.unsupported, in
 * every JDK since 1.2; called by reflection, since a trimmed runtime may lack it.
 */
final class SystemSignals {

	/** Ctrl-C, {@code kill}, and a closed terminal. */
	private static final List<String> STOPPING = List.of("INT", "TERM", "HUP");

	private SystemSignals() {
	}

	/**
	 * Calls the action at the first stopping signal, instead of ending the process; a second one ends it as ever.
	 *
	 * @return false if signals cannot be caught here
	 */
	static boolean onStop(Runnable action) {
		try {
			ClassLoader system = ClassLoader.getSystemClassLoader();
			new Api(system.loadClass("sun.misc.Signal"), system.loadClass("sun.misc.SignalHandler")).onStop(action);
			return true;
		} catch (ReflectiveOperationException | LinkageError e) {
			ILog.of(SystemSignals.class).info("Signals cannot be caught; Ctrl-C ends the process with its own exit code.", e);
			return false;
		}
	}

	private record Api(Class<?> signal, Class<?> handler) {

		void onStop(Runnable action) throws ReflectiveOperationException {
			Method handle = signal.getMethod("handle", signal, handler);
			Object ordinary = handler.getField("SIG_DFL").get(null);
			InvocationHandler once = (proxy, method, arguments) -> {
				if (method.getDeclaringClass() == Object.class) {
					return method.invoke(action, arguments);
				}
				handle.invoke(null, arguments[0], ordinary);
				action.run();
				return null;
			};
			Object caught = Proxy.newProxyInstance(handler.getClassLoader(), new Class<?>[] { handler }, once);
			for (String name : STOPPING) {
				catchSignal(handle, name, caught);
			}
		}

		private void catchSignal(Method handle, String name, Object caught) throws ReflectiveOperationException {
			try {
				handle.invoke(null, signal.getConstructor(String.class).newInstance(name), caught);
			} catch (java.lang.reflect.InvocationTargetException e) {
				if (!(e.getCause() instanceof IllegalArgumentException)) {
					throw e;
				}
				// This system has no such signal (HUP on Windows), or the JVM keeps it for itself.
			}
		}
	}
}
