// SPDX-License-Identifier: EPL-2.0
package org.tracewright.modelgen;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.antlr.v4.Tool;
import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenJDKLevel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/**
 * Writes the generated halves of bundles with a model, and of their edit bundles, anew:
 * {@code Generate (BUNDLE_FOLDER OUTPUT_FOLDER EDIT_OUTPUT_FOLDER)...}. A bundle {@code org.tracewright.x} has a {@code model/x.ecore}, and may have grammars
 * beside it.
 */
public final class Generate {

	private static final String NO_EDIT = "-";

	private Generate() {
	}

	/**
	 * Generates.
	 *
	 * @param args for each bundle three: its folder, the folder to write the sources to, and the folder to write the sources of the edit bundle to, with its
	 *             {@code plugin.properties}, or a hyphen when there is none; what is written to is emptied first
	 * @throws Exception when a model or grammar is wrong, or a file cannot be written
	 */
	public static void main(String[] args) throws Exception {
		for (int i = 0; i < args.length; i += 3)
			bundle(path(args[i]), path(args[i + 1]), args[i + 2].equals(NO_EDIT) ? null : path(args[i + 2]));
	}

	private static Path path(String text) {
		return Path.of(text).toAbsolutePath().normalize();
	}

	private static void bundle(Path bundle, Path output, Path edit) throws IOException {
		String id = bundle.getFileName().toString();
		clear(output);
		if (edit != null)
			clear(edit);
		model(id, bundle, output, edit);
		Path grammar = bundle.resolve("model/Tsdl.g4");
		if (Files.exists(grammar))
			parser(grammar, output.resolve("org/tracewright/metadata/internal/tsdl/parser"));
		normalise(output);
		if (edit != null)
			normalise(edit);
	}

	private static void model(String id, Path bundle, Path output, Path edit) throws IOException {
		String name = id.substring(id.lastIndexOf('.') + 1);
		String prefix = Character.toUpperCase(name.charAt(0)) + name.substring(1);
		Path ecore = bundle.resolve("model").resolve(name + ".ecore");
		Path scratch = Files.createTempDirectory("modelgen");
		EcorePlugin.getPlatformResourceMap().put("generated", URI.createFileURI(output.getParent() + "/"));
		EcorePlugin.getPlatformResourceMap().put("edit", URI.createFileURI(scratch + "/"));
		GenModelPackage.eINSTANCE.eClass();
		ResourceSet resources = new ResourceSetImpl();
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
		EPackage model = (EPackage) resources.getResource(URI.createFileURI(ecore.toString()), true).getContents()
				.getFirst();
		GenModel gen = GenModelFactory.eINSTANCE.createGenModel();
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("genmodel", new XMIResourceFactoryImpl());
		resources.createResource(URI.createFileURI(ecore.resolveSibling(name + ".genmodel").toString())).getContents()
				.add(gen);
		gen.initialize(List.of(model));
		gen.setModelDirectory("/generated/" + output.getFileName());
		gen.setModelName(prefix);
		gen.setModelPluginID("");
		gen.setComplianceLevel(GenJDKLevel.JDK110_LITERAL);
		gen.setSuppressGenModelAnnotations(true);
		gen.setCopyrightText("SPDX-License-Identifier: EPL-2.0");
		gen.setBundleManifest(false);
		gen.setUpdateClasspath(false);
		gen.setCanGenerate(true);
		gen.setOperationReflection(false);
		gen.setMinimalReflectiveMethods(true);
		gen.getGenPackages().getFirst().setBasePackage("org.tracewright");
		gen.getGenPackages().getFirst().setPrefix(prefix);
		gen.setEditDirectory("/edit/src-gen");
		gen.setEditPluginID(id + ".edit");
		gen.setEditPluginClass(id + ".provider." + prefix + "EditPlugin");
		gen.setCreationIcons(false);
		gen.getGenPackages().getFirst().getGenClasses().forEach(c -> c.setImage(false));
		GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI,
				GenModelGeneratorAdapterFactory.DESCRIPTOR);
		Generator generator = new Generator();
		generator.setInput(gen);
		Diagnostic result = generator.generate(gen, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE,
				new BasicMonitor());
		if (result.getSeverity() >= Diagnostic.ERROR)
			throw new IOException(result.toString());
		if (edit != null) {
			// The model is free of OSGi; an edit bundle is only generated for a model that has a plug-in.
			gen.setModelPluginID(id);
			result = generator.generate(gen, GenBaseGeneratorAdapter.EDIT_PROJECT_TYPE, new BasicMonitor());
			if (result.getSeverity() >= Diagnostic.ERROR)
				throw new IOException(result.toString());
			copy(scratch.resolve("src-gen"), edit);
			Files.copy(scratch.resolve("plugin.properties"), edit.resolve("plugin.properties"));
		}
		clear(scratch);
		Files.delete(scratch);
	}

	private static void copy(Path from, Path to) throws IOException {
		try (Stream<Path> files = Files.walk(from)) {
			for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
				Path target = to.resolve(from.relativize(file).toString());
				Files.createDirectories(target.getParent());
				Files.copy(file, target);
			}
		}
	}

	private static void parser(Path grammar, Path output) throws IOException {
		Tool tool = new Tool(new String[] { "-package", "org.tracewright.metadata.internal.tsdl.parser", "-no-listener",
				"-no-visitor", "-o", output.toString(), grammar.toString() });
		tool.processGrammarsOnCommandLine();
		if (tool.errMgr.getNumErrors() > 0)
			throw new IOException("the TSDL grammar has errors");
		try (Stream<Path> files = Files.list(output)) {
			for (Path file : files.filter(f -> !f.toString().endsWith(".java")).toList())
				Files.delete(file);
		}
	}

	/** What differs from machine to machine or run to run is taken out, so that a comparison of files means something. */
	private static void normalise(Path output) throws IOException {
		try (Stream<Path> files = Files.walk(output)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				if (file.endsWith("plugin.properties")) {
					properties(file);
					continue;
				}
				if (!file.toString().endsWith(".java")) {
					Files.delete(file);
					continue;
				}
				String text = Files.readString(file).replace("\r\n", "\n")
						.replaceFirst("^// Generated from .*Tsdl\\.g4 by", "// Generated from Tsdl.g4 by");
				if (!text.contains("SPDX-License-Identifier"))
					text = "// SPDX-License-Identifier: EPL-2.0\n" + text;
				Files.writeString(file, text, StandardCharsets.UTF_8);
			}
		}
	}

	/** The texts alone, without comments and without names of the bundle, which are in its manifest. */
	private static void properties(Path file) throws IOException {
		List<String> lines = Files.readAllLines(file, StandardCharsets.ISO_8859_1).stream()
				.filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("pluginName")
						&& !line.startsWith("providerName")).toList();
		lines = lines.stream().map(Generate::spelled).toList();
		Files.writeString(file, "# SPDX-License-Identifier: EPL-2.0\n" + String.join("\n", lines) + '\n',
				StandardCharsets.ISO_8859_1);
	}

	/** The generator makes words of the names of the model, and knows no abbreviations. */
	private static String spelled(String line) {
		int text = line.indexOf('=') + 1;
		return line.substring(0, text) + line.substring(text).replaceAll("\\bUuid\\b", "UUID").replaceAll("\\bUid\\b", "UID")
				.replaceAll("\\bUri\\b", "URI").replaceAll("\\bBlob\\b", "BLOB");
	}

	private static void clear(Path folder) throws IOException {
		if (Files.exists(folder)) {
			try (Stream<Path> files = Files.walk(folder)) {
				for (Path file : files.sorted(Comparator.reverseOrder()).toList())
					Files.delete(file);
			}
		}
		Files.createDirectories(folder);
	}
}
