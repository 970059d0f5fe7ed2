// SPDX-License-Identifier: EPL-2.0
package org.tracewright.control.internal.ssh;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.apache.sshd.common.channel.exception.SshChannelOpenException;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClient.Attributes;
import org.apache.sshd.sftp.client.SftpClient.CloseableHandle;
import org.apache.sshd.sftp.client.SftpClient.DirEntry;
import org.apache.sshd.sftp.client.SftpClient.OpenMode;
import org.apache.sshd.sftp.client.SftpClientFactory;
import org.apache.sshd.sftp.common.SftpConstants;
import org.apache.sshd.sftp.common.SftpException;
import org.tracewright.control.internal.Deadline;
import org.tracewright.control.internal.Printable;
import org.tracewright.control.internal.files.FileNames;
import org.tracewright.control.internal.files.FileSource;
import org.tracewright.control.internal.files.LocalFiles;
import org.tracewright.control.transport.Cancellation;
import org.tracewright.control.transport.ConnectionException;
import org.tracewright.control.transport.ConnectionException.Kind;
import org.tracewright.control.transport.RemoteFile;

/** Files of a host over SFTP. When somebody cancels, whatever waits for the host ends at once. */
public final class SftpFiles implements FileSource {

	private final Chain chain;
	private final SftpClient client;
	private final Cancellation cancellation;
	private final Thread watch;

	private SftpFiles(Chain chain, SftpClient client, Cancellation cancellation) {
		this.chain = chain;
		this.client = client;
		this.cancellation = cancellation;
		watch = Thread.ofVirtual().start(this::watch);
	}

	/** Begins a conversation of its own. */
	public static SftpFiles open(Chain chain, Deadline deadline) throws ConnectionException {
		while (true)
			try {
				deadline.check();
				return new SftpFiles(chain, SftpClientFactory.instance().createSftpClient(chain.session()),
						deadline.cancellation());
			} catch (ConnectionException e) {
				throw e;
			} catch (IOException e) {
				if (!isRefused(e) || !chain.isOpen())
					throw chain.isLost()
							? Channels.lost(chain.name(), e)
							: new ConnectionException(Kind.FAILED, chain.name() + " gives no access to files by SFTP ("
									+ Printable.of(e) + "): its SSH server needs the subsystem 'sftp'", e);
				deadline.pause();
			}
	}

	/** Whether the server has no more channels at the moment. */
	private static boolean isRefused(IOException e) {
		return e instanceof SshChannelOpenException || e.getCause() instanceof SshChannelOpenException;
	}

	private void watch() {
		try {
			while (client.isOpen()) {
				if (cancellation.isCancelled()) {
					client.getClientChannel().close(true);
					return;
				}
				Thread.sleep(2 * Deadline.LOOK);
			}
		} catch (InterruptedException e) {
			// It is over.
		}
	}

	@Override
	public List<RemoteFile> list(String folder) throws ConnectionException {
		List<RemoteFile> files = new ArrayList<>();
		try (CloseableHandle handle = client.openDir(path(folder))) {
			AtomicReference<Boolean> end = new AtomicReference<>();
			while (!Boolean.TRUE.equals(end.get())) {
				List<DirEntry> some = client.readDir(handle, end);
				if (some == null)
					break;
				for (DirEntry entry : some)
					if (!entry.getFilename().equals(".") && !entry.getFilename().equals(".."))
						files.add(of(entry.getFilename(), entry.getAttributes()));
				if (files.size() > MAX_ENTRIES)
					throw LocalFiles.tooMany(folder, chain.name());
			}
			return FileNames.checked(chain.name(), folder, files);
		} catch (IOException | RuntimeException e) {
			throw failure(folder, e);
		}
	}

	private static RemoteFile of(String name, Attributes attributes) {
		RemoteFile.Kind kind = attributes.isRegularFile()
				? RemoteFile.Kind.FILE
				: attributes.isDirectory()
						? RemoteFile.Kind.FOLDER
						: attributes.isSymbolicLink() ? RemoteFile.Kind.LINK : RemoteFile.Kind.OTHER;
		Instant modified = attributes.getModifyTime() == null
				? Instant.EPOCH
				: attributes.getModifyTime().toInstant().truncatedTo(ChronoUnit.SECONDS);
		return new RemoteFile(name, kind, kind == RemoteFile.Kind.FILE ? Math.max(0, attributes.getSize()) : 0, modified);
	}

	@Override
	public RemoteFile look(String path) throws ConnectionException {
		try {
			return of(path.substring(path.lastIndexOf('/') + 1), client.lstat(path(path)));
		} catch (IOException | RuntimeException e) {
			throw failure(path, e);
		}
	}

	@Override
	public InputStream read(String path, long offset) throws ConnectionException {
		InputStream in = null;
		boolean good = false;
		try {
			in = client.read(path(path));
			if (offset > 0 && in.skip(offset) != offset)
				throw new IOException("cannot go to byte " + offset);
			good = true;
			return in;
		} catch (IOException | RuntimeException e) {
			throw failure(path, e);
		} finally {
			if (!good && in != null)
				closeQuietly(in);
		}
	}

	private static void closeQuietly(InputStream in) {
		try {
			in.close();
		} catch (IOException e) {
			// The reason why it is closed is told.
		}
	}

	@Override
	public byte[] read(String path, long offset, int length) throws ConnectionException {
		byte[] bytes = new byte[length];
		int read = 0;
		try (CloseableHandle handle = client.open(path(path), EnumSet.of(OpenMode.Read))) {
			while (read < length) {
				int some = client.read(handle, offset + read, bytes, read, length - read);
				if (some < 0)
					break;
				read += some;
			}
		} catch (IOException | RuntimeException e) {
			throw failure(path, e);
		}
		return read == length ? bytes : Arrays.copyOf(bytes, read);
	}

	/** An empty path is the user's home, which SFTP names like this. */
	private static String path(String path) {
		return path.isEmpty() ? "." : path;
	}

	@Override
	public ConnectionException failure(String path, Exception e) {
		if (e instanceof ConnectionException known)
			return known;
		if (cancellation.isCancelled())
			return new ConnectionException(Kind.CANCELLED,
					"reading " + Printable.of(path) + " on " + chain.name() + " was cancelled", e);
		if (e instanceof SftpException sftp)
			switch (sftp.getStatus()) {
				case SftpConstants.SSH_FX_NO_SUCH_FILE, SftpConstants.SSH_FX_NO_SUCH_PATH, SftpConstants.SSH_FX_NOT_A_DIRECTORY :
					return LocalFiles.noSuchFile(path, chain.name(), e);
				case SftpConstants.SSH_FX_PERMISSION_DENIED :
					return LocalFiles.denied(path, chain.name(), e);
				case SftpConstants.SSH_FX_CONNECTION_LOST, SftpConstants.SSH_FX_NO_CONNECTION :
					return Channels.lost(chain.name(), e);
				default :
					break;
			}
		if (chain.isLost() || !client.isOpen())
			return Channels.lost(chain.name(), e);
		return new ConnectionException(Kind.FAILED,
				Printable.of(path) + " on " + chain.name() + " cannot be read (" + Printable.of(e) + ")", e);
	}

	@Override
	public void close() {
		watch.interrupt();
		try {
			client.close();
		} catch (IOException | RuntimeException e) {
			// Then the connection is lost.
		}
	}
}
