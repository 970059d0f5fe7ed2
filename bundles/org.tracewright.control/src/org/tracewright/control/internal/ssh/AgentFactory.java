// SPDX-License-Identifier: EPL-2.0
package org.tracewright.control.internal.ssh;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.apache.sshd.agent.SshAgent;
import org.apache.sshd.agent.SshAgentFactory;
import org.apache.sshd.agent.SshAgentServer;
import org.apache.sshd.agent.common.AbstractAgentProxy;
import org.apache.sshd.common.FactoryManager;
import org.apache.sshd.common.channel.ChannelFactory;
import org.apache.sshd.common.session.ConnectionService;
import org.apache.sshd.common.session.Session;
import org.apache.sshd.common.util.buffer.Buffer;
import org.apache.sshd.common.util.buffer.ByteArrayBuffer;

/** The agent that holds the user's keys, asked over its socket. It is never forwarded to a host. */
final class AgentFactory implements SshAgentFactory {

	private final Path socket;
	private final Predicate<PublicKey> offered;
	private final Notes notes;

	/** Of the keys that the agent has, those that may be offered are. */
	AgentFactory(Path socket, Predicate<PublicKey> offered, Notes notes) {
		this.socket = socket;
		this.offered = offered;
		this.notes = notes;
	}

	@Override
	public List<ChannelFactory> getChannelForwardingFactories(FactoryManager manager) {
		return List.of();
	}

	@Override
	public SshAgent createClient(Session session, FactoryManager manager) {
		try {
			return new Agent(SocketChannel.open(UnixDomainSocketAddress.of(socket)), offered);
		} catch (IOException | RuntimeException e) {
			notes.add("the agent at " + socket + " does not answer");
			return null;
		}
	}

	@Override
	public SshAgentServer createServer(ConnectionService service) {
		throw new UnsupportedOperationException();
	}

	private static final class Agent extends AbstractAgentProxy {

		private static final int MAX_ANSWER = 1 << 20;

		private final SocketChannel channel;
		private final Predicate<PublicKey> offered;

		Agent(SocketChannel channel, Predicate<PublicKey> offered) {
			super(null);
			this.channel = channel;
			this.offered = offered;
		}

		@Override
		public Iterable<? extends Map.Entry<PublicKey, String>> getIdentities() throws IOException {
			List<Map.Entry<PublicKey, String>> keys = new ArrayList<>();
			for (Map.Entry<PublicKey, String> key : super.getIdentities())
				if (offered.test(key.getKey()))
					keys.add(key);
			return keys;
		}

		@Override
		protected synchronized Buffer request(Buffer buffer) throws IOException {
			ByteBuffer question = ByteBuffer.wrap(buffer.array(), buffer.rpos(), buffer.available());
			while (question.hasRemaining())
				channel.write(question);
			int length = read(Integer.BYTES).getInt();
			if (length < 1 || length > MAX_ANSWER)
				throw new IOException("the agent answers with " + length + " bytes");
			return new ByteArrayBuffer(read(length).array());
		}

		private ByteBuffer read(int length) throws IOException {
			ByteBuffer buffer = ByteBuffer.allocate(length);
			while (buffer.hasRemaining())
				if (channel.read(buffer) < 0)
					throw new IOException("the agent has ended");
			return buffer.flip();
		}

		@Override
		public boolean isOpen() {
			return channel.isOpen();
		}

		@Override
		public void close() throws IOException {
			channel.close();
		}
	}
}
