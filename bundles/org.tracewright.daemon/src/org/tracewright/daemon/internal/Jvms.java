// SPDX-License-Identifier: EPL-2.0
package org.tracewright.daemon.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.tracewright.protocol.JvmInfo;
import org.tracewright.protocol.Protocol;
import org.tracewright.tracer.link.Places;

import com.sun.tools.attach.AgentInitializationException;
import com.sun.tools.attach.AgentLoadException;
import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import com.sun.tools.attach.VirtualMachineDescriptor;

/** Java virtual machines of this user, traced or not, by the attach API (module {@code jdk.attach}). */
public final class Jvms {

	private static final String UID = "unix:uid";
	/** How a command ends that passes on what is said to a daemon. */
	private static final String DIAL = " dial-stdio";

	private final Path tracer;
	private final Places places;

	/**
	 * Those of this machine.
	 *
	 * @param tracer the tracer's jar; null when there is none
	 * @param places where programs are to find the daemon
	 */
	public Jvms(Path tracer, Places places) {
		this.tracer = tracer;
		this.places = places;
	}

	/** All but this one and those that lead to it. */
	List<JvmInfo> list(List<Program> programs) throws Failure {
		try {
			List<JvmInfo> all = new ArrayList<>();
			for (VirtualMachineDescriptor machine : VirtualMachine.list()) {
				long pid = Long.parseLong(machine.id());
				// Root sees those of all users.
				if (pid == ProcessHandle.current().pid() || machine.displayName().endsWith(DIAL) || !isOwn(pid))
					continue;
				String name = machine.displayName().split(" ", 2)[0];
				all.add(new JvmInfo(pid, name.isEmpty() ? "java" : name, programs.stream().anyMatch(p -> p.pid() == pid)));
			}
			return all;
		} catch (LinkageError e) {
			throw without();
		}
	}

	/** Whether a process is one of this user: others can reach no daemon but their own user's. */
	private static boolean isOwn(long pid) {
		try {
			return Files.getAttribute(Path.of("/proc", Long.toString(pid)), UID)
					.equals(Files.getAttribute(Path.of("/proc/self"), UID));
		} catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
			// It has gone, or this is no system that tells; then loading the tracer says what is wrong.
			return true;
		}
	}

	private static Failure without() {
		return new Failure(Protocol.FAILED,
				"the daemon's Java has no module jdk.attach: start the daemon with a JDK, or programs with -javaagent:tracewright-tracer.jar");
	}

	/** Loads the tracer into one. */
	void attach(long pid, List<Program> programs) throws Failure {
		if (programs.stream().anyMatch(p -> p.pid() == pid))
			throw new Failure(Protocol.THERE, "process " + pid + " has the tracer already");
		if (!isOwn(pid))
			throw new Failure(Protocol.FAILED,
					"process " + pid + " is of another user than this daemon, which records programs of "
							+ System.getProperty("user.name") + " only: connect as that user, without sudo");
		if (tracer == null || !Files.isReadable(tracer))
			throw new Failure(Protocol.FAILED,
					"the daemon does not know the tracer's jar" + (tracer == null ? "" : ": there is no " + tracer));
		try {
			VirtualMachine machine = VirtualMachine.attach(Long.toString(pid));
			try {
				machine.loadAgent(tracer.toAbsolutePath().toString(), "jul=true,daemon=" + places.folder());
			} finally {
				machine.detach();
			}
		} catch (AttachNotSupportedException | AgentLoadException | AgentInitializationException | IOException e) {
			throw new Failure(Protocol.FAILED, "the tracer cannot be loaded into process " + pid + " (" + e.getMessage()
					+ "): it has to be a Java 21 or later of the same user that allows it (not -XX:+DisableAttachMechanism)");
		} catch (LinkageError e) {
			throw without();
		}
	}
}
