// SPDX-License-Identifier: EPL-2.0
package org.tracewright.control.internal.ssh;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import org.apache.sshd.client.channel.ChannelExec;
import org.apache.sshd.client.channel.ClientChannelEvent;
import org.apache.sshd.common.SshConstants;
import org.apache.sshd.common.session.Session;
import org.apache.sshd.common.util.buffer.Buffer;
import org.tracewright.control.internal.BoundedOutput;
import org.tracewright.control.internal.Deadline;
import org.tracewright.control.internal.LastOutput;
import org.tracewright.control.internal.Printable;
import org.tracewright.control.transport.Command;
import org.tracewright.control.transport.CommandResult;
import org.tracewright.control.transport.ConnectionException;
import org.tracewright.control.transport.ConnectionException.Kind;
import org.tracewright.control.transport.RemoteProcess;
import org.tracewright.control.transport.RemoteShell;

/** A program on a host, in a channel of its own. */
public final class SshProcess implements RemoteProcess {

	private static final int BY_SIGNAL = 128;
	private static final Map<String, Integer> SIGNALS = Map.ofEntries(Map.entry("HUP", 1), Map.entry("INT", 2),
			Map.entry("QUIT", 3), Map.entry("ILL", 4), Map.entry("ABRT", 6), Map.entry("FPE", 8), Map.entry("KILL", 9),
			Map.entry("USR1", 10), Map.entry("SEGV", 11), Map.entry("USR2", 12), Map.entry("PIPE", 13), Map.entry("ALRM", 14),
			Map.entry("TERM", 15));

	private final ChannelExec channel;
	private final LastOutput errors;

	private SshProcess(ChannelExec channel, LastOutput errors) {
		this.channel = channel;
		this.errors = errors;
	}

	/** Runs a command and waits for its end. */
	public static CommandResult run(Chain chain, Command command, Deadline deadline) throws ConnectionException {
		BoundedOutput out = new BoundedOutput(command.maxOutput());
		BoundedOutput err = new BoundedOutput(command.maxOutput());
		String text = RemoteShell.quote(command.arguments());
		ChannelExec channel = Channels.open(chain, session -> {
			ChannelExec exec = session.createExecChannel(text);
			exec.setIn(new ByteArrayInputStream(command.input()));
			exec.setOut(out);
			exec.setErr(err);
			return exec;
		}, deadline);
		try {
			EnumSet<ClientChannelEvent> closed = EnumSet.of(ClientChannelEvent.CLOSED);
			while (!channel.waitFor(closed, deadline.nextLook()).contains(ClientChannelEvent.CLOSED))
				deadline.check();
			OptionalInt code = exitCode(channel);
			if (code.isEmpty())
				throw chain.isOpen()
						? new ConnectionException(Kind.FAILED,
								chain.name() + " does not say how '" + Printable.of(text)
										+ "' ended: check that the user may run commands there")
						: Channels.lost(chain.name(), null);
			return new CommandResult(code.getAsInt(), out.bytes(), err.bytes(), out.dropped(), err.dropped());
		} finally {
			end(channel);
		}
	}

	/** Starts a program to talk with. */
	public static SshProcess open(Chain chain, List<String> arguments, Deadline deadline) throws ConnectionException {
		LastOutput errors = new LastOutput();
		String text = RemoteShell.quote(arguments);
		return new SshProcess(Channels.open(chain, session -> {
			ChannelExec exec = session.createExecChannel(text);
			exec.setErr(errors);
			return exec;
		}, deadline), errors);
	}

	private static OptionalInt exitCode(ChannelExec channel) {
		Integer status = channel.getExitStatus();
		if (status != null)
			return OptionalInt.of(status);
		String signal = channel.getExitSignal();
		return signal == null ? OptionalInt.empty() : OptionalInt.of(BY_SIGNAL + SIGNALS.getOrDefault(signal, 0));
	}

	/** Tells the program to end, if it runs, then closes the channel without waiting: the host does not end a program that loses its channel. */
	private static void end(ChannelExec channel) {
		if (channel.isClosed())
			return;
		if (channel.isOpen())
			try {
				Session session = channel.getSession();
				Buffer buffer = session.createBuffer(SshConstants.SSH_MSG_CHANNEL_REQUEST, Long.SIZE);
				buffer.putUInt(channel.getRecipient());
				buffer.putString("signal");
				buffer.putBoolean(false);
				buffer.putString("TERM");
				session.writePacket(buffer);
			} catch (IOException | RuntimeException e) {
				// Then the connection is lost, and the host knows it too.
			}
		channel.close(false);
	}

	@Override
	public OutputStream input() {
		return channel.getInvertedIn();
	}

	@Override
	public InputStream output() {
		return channel.getInvertedOut();
	}

	@Override
	public String errorText() {
		return errors.text();
	}

	@Override
	public OptionalInt exitCode() {
		return channel.isClosed() ? exitCode(channel) : OptionalInt.empty();
	}

	@Override
	public boolean isRunning() {
		return !channel.isClosed() && channel.getExitStatus() == null && channel.getExitSignal() == null;
	}

	@Override
	public void close() {
		end(channel);
	}
}
