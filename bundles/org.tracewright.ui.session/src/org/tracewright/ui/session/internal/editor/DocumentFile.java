// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.editor;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.util.URI;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Control;
import org.tracewright.session.document.SessionResource;
import org.tracewright.ui.UiThread;

/** The file of a document: read in a job, written in one piece, and watched for what others do with it. */
final class DocumentFile implements IResourceChangeListener {

	/** Learns what becomes of the file; called in the UI thread. */
	interface Host {

		/** The file was read. */
		void read(SessionResource resource);

		/** The file cannot be read; says why. */
		void unreadable(String why);

		/** Somebody else has written the file: what was read last is not in it any more. */
		void changedOutside();

		/** The file is no more. */
		void deleted();

		/** The file has another place. */
		void moved(IFile to);
	}

	private final Control control;
	private final Host host;
	private volatile IFile file;
	/** What the file held when it was last read or written by us. */
	private volatile byte[] known = {};
	/** The workspace's stamp of the file when the host was told last what is in it. */
	private volatile long stamp = IResource.NULL_STAMP;

	/** A file, for as long as it is not closed. */
	DocumentFile(Control control, IFile file, Host host) {
		this.control = control;
		this.file = file;
		this.host = host;
		ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
	}

	/** Watches no more. */
	void close() {
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
	}

	/** The file. */
	IFile file() {
		return file;
	}

	/** Watches another file, which the first one has become. */
	void follow(IFile to) {
		file = to;
		stamp = to.getModificationStamp();
	}

	/** Reads the file in a job. */
	void read() {
		job(Messages.File_reading, monitor -> {
			IFile from = file;
			try {
				long now = from.getModificationStamp();
				byte[] content = content(from);
				known = content;
				SessionResource resource = new SessionResource(
						URI.createPlatformResourceURI(from.getFullPath().toString(), true));
				resource.load(new ByteArrayInputStream(content), Map.of());
				UiThread.async(control, () -> {
					stamp = now;
					host.read(resource);
				});
			} catch (IOException | CoreException e) {
				UiThread.async(control, () -> host.unreadable(e.getMessage()));
			} catch (RuntimeException e) {
				// EMF wraps what a parser says.
				UiThread.async(control, () -> host.unreadable(String.valueOf(e.getMessage())));
			}
		});
	}

	private void job(String name, ICoreRunnable work) {
		Job job = Job.create(NLS.bind(name, file.getName()), work);
		job.setSystem(true);
		job.schedule();
	}

	private static byte[] content(IFile file) throws IOException, CoreException {
		try (InputStream in = file.getContents(true)) {
			byte[] content = in.readNBytes(SessionResource.MAX_BYTES + 1);
			if (content.length > SessionResource.MAX_BYTES)
				throw new IOException(NLS.bind(Messages.File_large, SessionResource.MAX_BYTES >> 20));
			return content;
		}
	}

	/** Whether writing the file replaces nothing that the host was not told of: neither on the disk nor in the workspace. */
	boolean isAsKnown() {
		return file.isSynchronized(IResource.DEPTH_ZERO) && (!file.exists() || file.getModificationStamp() == stamp);
	}

	/** Writes the file; makes it anew when it is no more. */
	void write(String text, IProgressMonitor monitor) throws CoreException {
		byte[] before = known;
		byte[] content = text.getBytes(StandardCharsets.UTF_8);
		known = content;
		try {
			if (file.exists())
				file.setContents(content, IResource.FORCE | IResource.KEEP_HISTORY, monitor);
			else
				file.create(content, IResource.FORCE, monitor);
			stamp = file.getModificationStamp();
		} catch (CoreException e) {
			known = before;
			throw e;
		}
	}

	/** Has the workspace look at the file, which others may have written. */
	void look() {
		job(Messages.File_looking, monitor -> {
			if (!file.isSynchronized(IResource.DEPTH_ZERO))
				file.refreshLocal(IResource.DEPTH_ZERO, monitor);
		});
	}

	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		IResourceDelta delta = event.getDelta().findMember(file.getFullPath());
		if (delta == null)
			return;
		if (delta.getKind() == IResourceDelta.REMOVED) {
			IFile to = (delta.getFlags() & IResourceDelta.MOVED_TO) == 0
					? null
					: ResourcesPlugin.getWorkspace().getRoot().getFile(delta.getMovedToPath());
			UiThread.async(control, () -> {
				if (to != null)
					host.moved(to);
				else if (!file.exists())
					host.deleted();
			});
		} else if ((delta.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED)) != 0)
			compare();
	}

	private void compare() {
		job(Messages.File_looking, monitor -> {
			long now = file.getModificationStamp();
			boolean same;
			try {
				same = Arrays.equals(content(file), known);
			} catch (IOException e) {
				same = false;
			}
			if (same)
				stamp = now;
			else
				UiThread.async(control, () -> {
					stamp = now;
					host.changedOutside();
				});
		});
	}
}
