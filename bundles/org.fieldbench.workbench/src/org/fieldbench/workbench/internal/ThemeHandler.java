/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.workbench.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.fieldbench.ui.Themes;

/** Puts on a theme. Which one stands after the class name in {@code plugin.xml}: light, dark or system. */
public final class ThemeHandler extends AbstractHandler implements IExecutableExtension, IElementUpdater {

	/** Starts the ids of the commands. */
	static final String COMMANDS = "org.fieldbench.workbench.theme.";

	private Optional<String> theme = Optional.empty();

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		theme = switch ((String) data) {
		case "light" -> Optional.of(Themes.LIGHT);
		case "dark" -> Optional.of(Themes.DARK);
		default -> Optional.empty();
		};
	}

	@Override
	public Object execute(ExecutionEvent event) {
		theme.ifPresentOrElse(id -> Themes.use(id, ThemeHandler::tickTheMenu),
				() -> Themes.followSystem(ThemeHandler::tickTheMenu));
		return null;
	}

	@Override
	@SuppressWarnings("rawtypes") // as the interface has it
	public void updateElement(UIElement element, Map parameters) {
		element.setChecked(Themes.chosen().equals(theme));
	}

	private static void tickTheMenu() {
		ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
		for (String name : List.of("light", "dark", "system")) {
			commands.refreshElements(COMMANDS + name, null);
		}
	}
}
