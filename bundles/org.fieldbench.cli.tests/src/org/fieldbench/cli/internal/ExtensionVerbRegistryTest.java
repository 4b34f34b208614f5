/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.fieldbench.cli.Verb;
import org.fieldbench.cli.VerbException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExtensionVerbRegistryTest {

	private final Object token = new Object();
	private IExtensionRegistry extensions;

	@BeforeEach
	void createRegistry() throws CoreException {
		extensions = RegistryFactory.createRegistry(new Classes(), token, token);
		contribute("org.fieldbench.cli", "<extension-point id=\"verbs\" name=\"Verbs\"/>");
	}

	@AfterEach
	void stopRegistry() {
		extensions.stop(token);
	}

	@Test
	void readsNamesAndSummariesWithoutLoadingAClass() {
		verb("org.partner", "name=\"one\" class=\"not.there.One\" summary=\"First\"");
		VerbRegistry verbs = new ExtensionVerbRegistry(extensions);
		assertEquals("First", verbs.find("one").orElseThrow().summary());
		assertEquals(List.of(), verbs.problems());
	}

	@Test
	void createsTheVerb() {
		verb("org.partner", "name=\"one\" class=\"" + PartnerVerb.class.getName() + "\" summary=\"First\"");
		assertInstanceOf(PartnerVerb.class, new ExtensionVerbRegistry(extensions).find("one").orElseThrow().create());
	}

	@Test
	void leavesOutAnIncompleteOneByName() {
		verb("org.partner", "name=\"one\"");
		verb("org.other", "name=\"two\" class=\"" + PartnerVerb.class.getName() + "\" summary=\"Second\"");
		VerbRegistry verbs = new ExtensionVerbRegistry(extensions);
		assertEquals(List.of("two"), verbs.verbs().stream().map(VerbDescriptor::name).toList());
		assertEquals(List.of("A verb of org.partner is left out: it has no class, summary."), verbs.problems());
	}

	@Test
	void leavesOutASecondOneOfTheSameName() {
		verb("org.partner", "name=\"one\" class=\"" + PartnerVerb.class.getName() + "\" summary=\"First\"");
		verb("org.other", "name=\"one\" class=\"" + PartnerVerb.class.getName() + "\" summary=\"Second\"");
		assertEquals(1, new ExtensionVerbRegistry(extensions).problems().size());
	}

	@Test
	void namesTheBundleOfOneThatCannotBeLoaded() {
		verb("org.partner", "name=\"one\" class=\"not.there.One\" summary=\"First\"");
		VerbDescriptor broken = new ExtensionVerbRegistry(extensions).find("one").orElseThrow();
		VerbException problem = assertThrows(VerbException.class, broken::create);
		assertEquals(Verb.FAILED, problem.exitCode());
		assertTrue(problem.getMessage().contains("org.partner cannot be loaded"), problem.getMessage());
	}

	@Test
	void refusesAClassThatIsNoVerb() {
		verb("org.partner", "name=\"one\" class=\"" + Object.class.getName() + "\" summary=\"First\"");
		VerbDescriptor broken = new ExtensionVerbRegistry(extensions).find("one").orElseThrow();
		assertTrue(assertThrows(VerbException.class, broken::create).getMessage().contains("is not a verb"));
	}

	private void verb(String bundle, String attributes) {
		contribute(bundle, "<extension point=\"org.fieldbench.cli.verbs\"><verb " + attributes + "/></extension>");
	}

	private void contribute(String bundle, String xml) {
		byte[] plugin = ("<plugin>" + xml + "</plugin>").getBytes(StandardCharsets.UTF_8);
		assertTrue(extensions.addContribution(new ByteArrayInputStream(plugin),
				ContributorFactorySimple.createContributor(bundle), false, bundle, null, token));
	}

	/** Loads the classes of contributions by the class loader of the test. */
	private static final class Classes extends RegistryStrategy {

		Classes() {
			super(null, null);
		}

		@Override
		public Object createExecutableExtension(RegistryContributor contributor, String className, String overridden)
				throws CoreException {
			try {
				return Class.forName(className).getConstructor().newInstance();
			} catch (ReflectiveOperationException e) {
				throw new CoreException(Status.error(className, e));
			}
		}
	}

	public static final class PartnerVerb extends Verb {

		@Override
		public Integer call() {
			return OK;
		}
	}
}
