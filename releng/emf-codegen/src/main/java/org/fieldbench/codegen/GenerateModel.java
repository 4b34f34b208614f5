/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.util.GenModelUtil;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/**
 * Writes the catalog's Java code from its Ecore model, without an Eclipse running.
 */
public final class GenerateModel {

	private static final String BUNDLE = "org.fieldbench.catalog";

	private GenerateModel() {
	}

	/**
	 * @param args the folder of the bundle {@code org.fieldbench.catalog}; its {@code src-gen} is replaced
	 * @throws IOException if a file cannot be read or written
	 */
	public static void main(String[] args) throws IOException {
		Path bundle = Path.of(args[0]).toAbsolutePath().normalize();
		// Generated elsewhere first: EMF would merge with old files and also write a plugin.xml of its own.
		Path fresh = Files.createTempDirectory("src-gen");
		generate(bundle, fresh);
		FileTree.replace(bundle.resolve("src-gen"), fresh.resolve("src-gen"));
		FileTree.delete(fresh);
	}

	/**
	 * Generates into {@code target/src-gen}.
	 *
	 * @param bundle the folder that holds {@code model/catalog.genmodel}
	 * @param target where {@code src-gen} is written; should hold no older {@code src-gen}
	 * @throws IllegalStateException if the model is faulty; the message is EMF's
	 */
	public static void generate(Path bundle, Path target) {
		GenModelPackage.eINSTANCE.eClass();
		GenModel model = load(bundle);
		model.reconcile();
		model.setCanGenerate(true);
		model.setForceOverwrite(true);
		model.setValidateModel(true);
		EcorePlugin.getPlatformResourceMap().put(BUNDLE, folder(target));

		GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI,
				GenModelGeneratorAdapterFactory.DESCRIPTOR);
		Generator generator = new Generator();
		generator.setInput(model);
		Diagnostic result = generator.generate(model, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE,
				new BasicMonitor());
		if (result.getSeverity() >= Diagnostic.ERROR) {
			throw new IllegalStateException(result.toString(), result.getException());
		}
	}

	private static GenModel load(Path bundle) {
		ResourceSet resources = new ResourceSetImpl();
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("*", new EcoreResourceFactoryImpl());
		resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(false));
		Path file = bundle.resolve("model").resolve("catalog.genmodel").toAbsolutePath().normalize();
		return (GenModel) resources.getResource(URI.createFileURI(file.toString()), true).getContents().get(0);
	}

	private static URI folder(Path path) {
		return URI.createFileURI(path.toAbsolutePath().normalize() + "/");
	}
}
