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

	/** All but this one. */
	List<JvmInfo> list(List<Program> programs) throws Failure {
		try {
			List<JvmInfo> all = new ArrayList<>();
			for (VirtualMachineDescriptor machine : VirtualMachine.list()) {
				long pid = Long.parseLong(machine.id());
				if (pid == ProcessHandle.current().pid())
					continue;
				String name = machine.displayName().split(" ", 2)[0];
				all.add(new JvmInfo(pid, name.isEmpty() ? "java" : name, programs.stream().anyMatch(p -> p.pid() == pid)));
			}
			return all;
		} catch (LinkageError e) {
			throw without();
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
