// SPDX-License-Identifier: EPL-2.0
package org.tracewright.control.transport;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.apache.sshd.client.future.DefaultOpenFuture;
import org.apache.sshd.client.future.OpenFuture;
import org.apache.sshd.common.SshConstants;
import org.apache.sshd.common.channel.Channel;
import org.apache.sshd.common.channel.ChannelFactory;
import org.apache.sshd.common.channel.exception.SshChannelOpenException;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.common.session.Session;
import org.apache.sshd.common.session.SessionListener;
import org.apache.sshd.common.util.buffer.Buffer;
import org.apache.sshd.common.util.security.SecurityUtils;
import org.apache.sshd.server.Environment;
import org.apache.sshd.server.ExitCallback;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.auth.keyboard.KeyboardInteractiveAuthenticator;
import org.apache.sshd.server.channel.ChannelSession;
import org.apache.sshd.server.channel.ChannelSessionFactory;
import org.apache.sshd.server.command.Command;
import org.apache.sshd.server.forward.AcceptAllForwardingFilter;
import org.apache.sshd.server.forward.DirectTcpipFactory;
import org.apache.sshd.sftp.server.SftpFileSystemAccessor;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;
import org.apache.sshd.sftp.server.SftpSubsystemProxy;

/** An SSH server of this process that runs commands with the real shell. Files are those of a folder, of which the home is the root. */
final class TestServer implements AutoCloseable {

	static final String USER = "tracer";
	static final String PASSWORD = "correct horse";

	final List<KeyPair> hostKeys = new CopyOnWriteArrayList<>();
	final Set<String> allowedKeys = ConcurrentHashMap.newKeySet();
	final List<String> commands = new CopyOnWriteArrayList<>();
	final SshServer server = SshServer.setUpDefaultServer();
	private final List<Session> sessions = new CopyOnWriteArrayList<>();
	private final Set<Process> running = ConcurrentHashMap.newKeySet();

	private TestServer(Path home, KeyPair... keys) {
		hostKeys.addAll(List.of(keys));
		server.setHost("127.0.0.1");
		server.setKeyPairProvider(KeyPairProvider.wrap(hostKeys));
		server.setPublickeyAuthenticator(
				(user, key, session) -> USER.equals(user) && allowedKeys.contains(KeyUtils.getFingerPrint(key)));
		server.setKeyboardInteractiveAuthenticator(KeyboardInteractiveAuthenticator.NONE);
		server.setCommandFactory((channel, command) -> {
			commands.add(command);
			return new Shell(command);
		});
		server.setSubsystemFactories(List.of(new SftpSubsystemFactory.Builder().build()));
		server.setFileSystemFactory(new VirtualFileSystemFactory(home));
		server.setChannelFactories(List.of(new FewChannels(), DirectTcpipFactory.INSTANCE));
		server.addSessionListener(new SessionListener() {
			@Override
			public void sessionCreated(Session session) {
				sessions.add(session);
			}

			@Override
			public void sessionClosed(Session session) {
				sessions.remove(session);
			}
		});
	}

	/** A server that is not started yet: it accepts nobody. */
	static TestServer of(Path home) throws GeneralSecurityException {
		return new TestServer(home, key("EC", 256));
	}

	/** A started server that accepts the password. */
	static TestServer withPassword(Path home) throws GeneralSecurityException, IOException {
		return of(home).acceptPassword().start();
	}

	TestServer acceptPassword() {
		server.setPasswordAuthenticator((user, password, session) -> USER.equals(user) && PASSWORD.equals(password));
		return this;
	}

	TestServer accept(PublicKey key) {
		allowedKeys.add(KeyUtils.getFingerPrint(key));
		return this;
	}

	TestServer allowForwarding() {
		server.setForwardingFilter(AcceptAllForwardingFilter.INSTANCE);
		return this;
	}

	/** Lists files by this name whatever theirs is. */
	TestServer lists(String name) {
		server.setSubsystemFactories(
				List.of(new SftpSubsystemFactory.Builder().withFileSystemAccessor(new SftpFileSystemAccessor() {
					@Override
					public void putRemoteFileName(SftpSubsystemProxy subsystem, Path path, Buffer buffer, String text,
							boolean isShort) {
						buffer.putString(isShort && !text.startsWith(".") ? name : text);
					}
				}).build()));
		return this;
	}

	TestServer start() throws IOException {
		server.start();
		return this;
	}

	/** A new key pair: EC, RSA or EdDSA. */
	static KeyPair key(String algorithm, int size) throws GeneralSecurityException {
		KeyPairGenerator generator = SecurityUtils.getKeyPairGenerator(algorithm);
		generator.initialize(size);
		return generator.generateKeyPair();
	}

	int port() {
		return server.getPort();
	}

	SshTarget target() {
		return new SshTarget(USER, "127.0.0.1", port());
	}

	/** How many sessions there are. */
	int sessions() {
		return sessions.size();
	}

	/** Cuts all connections, as a cable that is pulled out does. */
	void cut() {
		sessions.forEach(session -> session.close(true));
	}

	/** Programs that run. */
	List<Process> running() {
		return running.stream().filter(Process::isAlive).toList();
	}

	@Override
	public void close() throws IOException {
		server.stop(true);
		for (Process process : running) {
			process.descendants().forEach(ProcessHandle::destroyForcibly);
			process.destroyForcibly();
		}
	}

	/** As many channels at once as sshd has by default: 10. */
	private static final class FewChannels implements ChannelFactory {

		private final AtomicInteger open = new AtomicInteger();

		@Override
		public String getName() {
			return ChannelSessionFactory.INSTANCE.getName();
		}

		@Override
		public Channel createChannel(Session session) {
			return new ChannelSession() {
				@Override
				public OpenFuture open(long recipient, long windowSize, long packetSize, Buffer buffer) {
					if (open.incrementAndGet() <= 10) {
						addCloseFutureListener(future -> open.decrementAndGet());
						return super.open(recipient, windowSize, packetSize, buffer);
					}
					open.decrementAndGet();
					OpenFuture future = new DefaultOpenFuture(this, null);
					future.setException(
							new SshChannelOpenException(recipient, SshConstants.SSH_OPEN_CONNECT_FAILED, "open failed"));
					return future;
				}
			};
		}
	}

	/** A command as sshd runs it for root: a shell in a process group of its own, without signals. */
	private final class Shell implements Command {

		private final String text;
		private final List<Thread> outputs = new ArrayList<>();
		private InputStream in;
		private OutputStream out;
		private OutputStream err;
		private ExitCallback exit;
		private Process process;

		Shell(String text) {
			this.text = text;
		}

		@Override
		public void start(ChannelSession channel, Environment environment) throws IOException {
			process = new ProcessBuilder("setsid", "sh", "-c", text).start();
			running.add(process);
			Thread.ofVirtual().start(() -> copy(in, process.getOutputStream()));
			outputs.add(Thread.ofVirtual().start(() -> copy(process.getInputStream(), out)));
			outputs.add(Thread.ofVirtual().start(() -> copy(process.getErrorStream(), err)));
			Thread.ofVirtual().start(this::await);
		}

		private void copy(InputStream from, OutputStream to) {
			try (to) {
				byte[] bytes = new byte[8192];
				for (int n = from.read(bytes); n >= 0; n = from.read(bytes)) {
					to.write(bytes, 0, n);
					to.flush();
				}
			} catch (IOException e) {
				// One of the sides has ended.
			}
		}

		private void await() {
			try {
				process.waitFor();
				for (Thread output : outputs)
					output.join(TimeUnit.SECONDS.toMillis(10));
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
			}
			running.remove(process);
			exit.onExit(process.exitValue());
		}

		@Override
		public void destroy(ChannelSession channel) {
			// As with sshd, the program goes on.
		}

		@Override
		public void setInputStream(InputStream stream) {
			in = stream;
		}

		@Override
		public void setOutputStream(OutputStream stream) {
			out = stream;
		}

		@Override
		public void setErrorStream(OutputStream stream) {
			err = stream;
		}

		@Override
		public void setExitCallback(ExitCallback callback) {
			exit = callback;
		}
	}
}
