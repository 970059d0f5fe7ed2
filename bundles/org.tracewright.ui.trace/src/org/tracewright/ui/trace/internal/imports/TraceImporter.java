// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.imports;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.tracewright.ui.TraceFolders;

/** Brings traces into the workspace, as linked folders or as copies. Call from jobs. */
public final class TraceImporter {

	/** Name of the project that traces go to when the user does not choose one. */
	public static final String DEFAULT_PROJECT = "Traces"; //$NON-NLS-1$

	private TraceImporter() {
	}

	/** The project of a name, made and opened when needed. */
	public static IProject project(String name, IProgressMonitor monitor) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, 2);
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
		if (!project.exists())
			project.create(progress.split(1));
		if (!project.isOpen())
			project.open(progress.split(1));
		return project;
	}

	/** The trace of the workspace that lies at a place, or null when it has not been brought in. */
	public static IFolder existing(Path place) {
		IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
		for (IContainer container : root.findContainersForLocationURI(place.toUri()))
			if (TraceFolders.isTrace(container))
				return (IFolder) container;
		return null;
	}

	/** Links a folder into a project as one trace; gives the one that is there when it has been linked before. */
	public static IFolder link(IContainer target, Path place, IProgressMonitor monitor) throws CoreException {
		IFolder existing = existing(place);
		if (existing != null)
			return existing;
		IFolder folder = free(target, name(place));
		folder.createLink(org.eclipse.core.runtime.Path.fromOSString(place.toAbsolutePath().normalize().toString()),
				IResource.NONE, monitor);
		TraceFolders.mark(folder);
		return folder;
	}

	/** Copies a folder into a project as one trace. A copy that was not finished is removed. */
	public static IFolder copy(IContainer target, Path place, IProgressMonitor monitor) throws CoreException {
		IFolder folder = free(target, name(place));
		SubMonitor progress = SubMonitor.convert(monitor, NLS.bind(Messages.import_copying, place), 100);
		folder.create(true, true, progress.split(1));
		Path to = folder.getLocation().toPath();
		boolean done = false;
		try {
			if (to.toRealPath().startsWith(place.toRealPath()))
				throw new IOException(Messages.import_intoItself);
			copyFiles(place, to, progress.split(90));
			folder.refreshLocal(IResource.DEPTH_INFINITE, progress.split(9));
			TraceFolders.mark(folder);
			done = true;
		} catch (IOException e) {
			throw new CoreException(
					Status.error(NLS.bind(Messages.import_copyFailed, new Object[]{place, to, e.getMessage()}), e));
		} finally {
			if (!done)
				folder.delete(true, null);
		}
		return folder;
	}

	private static void copyFiles(Path from, Path to, SubMonitor progress) throws IOException {
		Files.walkFileTree(from, new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
				Files.createDirectories(to.resolve(from.relativize(folder)));
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
				if (progress.isCanceled())
					throw new OperationCanceledException();
				progress.setWorkRemaining(1000).split(1);
				if (Files.isRegularFile(file)) // links to files too, as opening in place follows them
					Files.copy(file, to.resolve(from.relativize(file)));
				return FileVisitResult.CONTINUE;
			}
		});
	}

	/** Name of a trace from its place; generic folder names are preceded by the one above. */
	public static String name(Path place) {
		Path path = place.toAbsolutePath().normalize();
		Path last = path.getFileName();
		if (last == null)
			return "trace"; //$NON-NLS-1$
		boolean generic = last.toString().matches("trace|kernel|ust|64-bit|32-bit|\\d+"); //$NON-NLS-1$
		return generic && path.getNameCount() > 1 ? name(path.getParent()) + '-' + last : last.toString();
	}

	private static IFolder free(IContainer target, String name) {
		IFolder folder = target.getFolder(new org.eclipse.core.runtime.Path(name));
		for (int i = 2; folder.exists(); i++)
			folder = target.getFolder(new org.eclipse.core.runtime.Path(name + '-' + i));
		return folder;
	}
}
