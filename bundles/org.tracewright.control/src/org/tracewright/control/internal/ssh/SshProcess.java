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
import org.tracewright.control.internal.BoundedOutput;
import org.tracewright.control.internal.Deadline;
import org.tracewright.control.internal.LastOutput;
import org.tracewright.control.internal.Printable;
import org.tracewright.control.transport.Command;
import org.tracewright.control.transport.CommandResult;
import org.tracewright.control.transport.ConnectionException;
import org.tracewright.control.transport.ConnectionException.Kind;
import org.tracewright.control.transport.RemoteProcess;

/** A program on a host, in a channel of its own. */
public final class SshProcess implements RemoteProcess {

	private static final int BY_SIGNAL = 128;
	private static final Map<String, Integer> SIGNALS = Map.ofEntries(Map.entry("HUP", 1), Map.entry("INT", 2),
			Map.entry("QUIT", 3), Map.entry("ILL", 4), Map.entry("ABRT", 6), Map.entry("FPE", 8), Map.entry("KILL", 9),
			Map.entry("USR1", 10), Map.entry("SEGV", 11), Map.entry("USR2", 12), Map.entry("PIPE", 13), Map.entry("ALRM", 14),
			Map.entry("TERM", 15));

	private final Chain chain;
	private final Endings endings;
	private final ChannelExec channel;
	private final PidLine pid;
	private final LastOutput errors;

	private SshProcess(Chain chain, Endings endings, ChannelExec channel, PidLine pid, LastOutput errors) {
		this.chain = chain;
		this.endings = endings;
		this.channel = channel;
		this.pid = pid;
		this.errors = errors;
	}

	/** Runs a command and waits for its end. */
	public static CommandResult run(Chain chain, Endings endings, Command command, Deadline deadline) throws ConnectionException {
		BoundedOutput out = new BoundedOutput(command.maxOutput());
		BoundedOutput err = new BoundedOutput(command.maxOutput());
		PidLine pid = new PidLine(err);
		ChannelExec channel = Channels.open(chain, session -> {
			ChannelExec exec = session.createExecChannel(PidLine.command(command.arguments()));
			exec.setIn(new ByteArrayInputStream(command.input()));
			exec.setOut(out);
			exec.setErr(pid);
			return exec;
		}, deadline);
		try {
			EnumSet<ClientChannelEvent> closed = EnumSet.of(ClientChannelEvent.CLOSED);
			while (!channel.waitFor(closed, deadline.nextLook()).contains(ClientChannelEvent.CLOSED))
				deadline.check();
			pid.finish();
			OptionalInt code = exitCode(channel);
			if (code.isEmpty())
				throw chain.isLost()
						? Channels.lost(chain.name(), null)
						: new ConnectionException(Kind.FAILED, chain.name() + " does not say how '"
								+ Printable.of(command.toString()) + "' ended: check that the user may run commands there");
			return new CommandResult(code.getAsInt(), out.bytes(), err.bytes(), out.dropped(), err.dropped());
		} catch (ConnectionException e) {
			throw e;
		} catch (IOException e) {
			throw Channels.failure(chain, e);
		} finally {
			end(chain, endings, channel, pid);
		}
	}

	/** Starts a program to talk with. */
	public static SshProcess open(Chain chain, Endings endings, List<String> arguments, Deadline deadline)
			throws ConnectionException {
		LastOutput errors = new LastOutput();
		PidLine pid = new PidLine(errors);
		ChannelExec channel = Channels.open(chain, session -> {
			ChannelExec exec = session.createExecChannel(PidLine.command(arguments));
			exec.setErr(pid);
			return exec;
		}, deadline);
		return new SshProcess(chain, endings, channel, pid, errors);
	}

	private static OptionalInt exitCode(ChannelExec channel) {
		Integer status = channel.getExitStatus();
		if (status != null)
			return OptionalInt.of(status);
		String signal = channel.getExitSignal();
		return signal == null ? OptionalInt.empty() : OptionalInt.of(BY_SIGNAL + SIGNALS.getOrDefault(signal, 0));
	}

	/** Ends the program, if it runs, and its channel, without waiting for either. */
	private static void end(Chain chain, Endings endings, ChannelExec channel, PidLine pid) {
		if (channel.isClosed())
			return;
		boolean runs = channel.getExitStatus() == null && channel.getExitSignal() == null;
		if (runs && chain.isOpen())
			endings.end(chain, channel, pid);
		else
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
		end(chain, endings, channel, pid);
	}
}
