// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.tests;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.tracewright.control.TracerException;
import org.tracewright.control.daemon.Dialer;
import org.tracewright.control.transport.Cancellation;
import org.tracewright.protocol.ChannelRequest;
import org.tracewright.protocol.ChannelSpec;
import org.tracewright.protocol.DaemonListener;
import org.tracewright.protocol.DaemonService;
import org.tracewright.protocol.EventInfo;
import org.tracewright.protocol.JvmInfo;
import org.tracewright.protocol.JvmRequest;
import org.tracewright.protocol.LiveData;
import org.tracewright.protocol.LiveEnd;
import org.tracewright.protocol.LiveOpened;
import org.tracewright.protocol.Protocol;
import org.tracewright.protocol.RuleRequest;
import org.tracewright.protocol.RuleSpec;
import org.tracewright.protocol.SessionInfo;
import org.tracewright.protocol.SessionName;
import org.tracewright.protocol.SessionSpec;
import org.tracewright.protocol.Welcome;
import org.tracewright.ui.session.internal.targets.LocalDaemon;

/** In the place of the session daemon of this machine: it knows as much of the protocol as the tests ask for, and runs when it was started. */
final class ScriptedDaemon implements LocalDaemon, AutoCloseable {

	private static final long LIVE = 1;

	private final ServiceRegistration<LocalDaemon> service;
	private final ExecutorService pool = Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory());
	private final Map<String, SessionInfo> sessions = new LinkedHashMap<>();
	private final List<String> asked = new CopyOnWriteArrayList<>();
	private final List<Pipe> pipes = new CopyOnWriteArrayList<>();
	private final List<DaemonListener> clients = new CopyOnWriteArrayList<>();
	private volatile boolean running;
	private volatile boolean attached;

	ScriptedDaemon() {
		Dictionary<String, Object> first = new Hashtable<>(Map.of(Constants.SERVICE_RANKING, 100));
		BundleContext context = FrameworkUtil.getBundle(ScriptedDaemon.class).getBundleContext();
		service = context.registerService(LocalDaemon.class, this, first);
	}

	/** The requests that changed something. */
	List<String> asked() {
		return asked;
	}

	/** From now on it has this session. */
	synchronized void session(String name) {
		changed("create", new SessionSpec(name, null, null, null, null, null, List.of(), null, null, null), false);
	}

	/** Sends a piece of the one live stream to those who are connected. */
	void live(String trace, String stream, byte[] bytes) {
		LiveData data = new LiveData(LIVE, trace, stream, Base64.getEncoder().encodeToString(bytes), 0);
		clients.forEach(client -> client.live(data));
	}

	/** Ends the live stream. */
	void endLive(String reason) {
		clients.forEach(client -> client.liveEnded(new LiveEnd(LIVE, reason, 0)));
	}

	/** Ends it. */
	void kill() {
		running = false;
		pipes.forEach(Pipe::close);
		pipes.clear();
		clients.clear();
	}

	@Override
	public void close() {
		kill();
		service.unregister();
		pool.shutdownNow();
	}

	@Override
	public boolean isStartable() {
		return true;
	}

	@Override
	public void start(Cancellation cancellation) {
		running = true;
	}

	@Override
	public Dialer dialer() {
		return cancellation -> {
			if (!running)
				throw new TracerException("no session daemon answers on this machine: start one");
			try {
				Pipe pipe = new Pipe();
				pipes.add(pipe);
				DaemonService answers = (DaemonService) Proxy.newProxyInstance(DaemonService.class.getClassLoader(),
						new Class<?>[]{DaemonService.class},
						(proxy, method, arguments) -> method.getDeclaringClass() == Object.class
								? method.invoke(this, arguments)
								: answer(method.getName(), arguments == null ? null : arguments[0]));
				Launcher<DaemonListener> launcher = Protocol.daemon(answers, pipe.there, pipe.back, pool);
				clients.add(launcher.getRemoteProxy());
				launcher.startListening();
				return pipe;
			} catch (IOException e) {
				throw new TracerException(e.getMessage(), e);
			}
		};
	}

	/** Both ways of a line. */
	private static final class Pipe implements Dialer.Line {

		private static final int SIZE = 1 << 20;

		private final PipedInputStream there = new PipedInputStream(SIZE);
		private final PipedInputStream here = new PipedInputStream(SIZE);
		private final OutputStream out = new PipedOutputStream(there);
		private final OutputStream back = new PipedOutputStream(here);

		Pipe() throws IOException {
			// Both ends are connected above.
		}

		@Override
		public InputStream input() {
			return here;
		}

		@Override
		public OutputStream output() {
			return out;
		}

		@Override
		public String ending() {
			return "the session daemon has ended";
		}

		@Override
		public void close() {
			try {
				out.close();
				back.close();
			} catch (IOException e) {
				throw new IllegalStateException(e);
			}
		}
	}

	private synchronized CompletableFuture<?> answer(String method, Object parameter) {
		Object value = switch (method) {
			case "hello" -> new Welcome(Protocol.VERSION, "0.1.0", 1, 0, "/run");
			case "sessions" -> List.copyOf(sessions.values());
			case "programs" -> List.of();
			case "events" -> List.of(new EventInfo("shop:order", "INFO", List.of("id"), 1));
			case "jvms" -> List.of(new JvmInfo(11, "other.jar", attached));
			case "attach" -> {
				attached = ((JvmRequest) parameter).pid() == 11;
				yield null;
			}
			case "create" -> changed("create", (SessionSpec) parameter, false);
			case "start" -> changed("start", spec(((SessionName) parameter).session()), true);
			case "stop" -> changed("stop", spec(((SessionName) parameter).session()), false);
			case "destroy" -> sessions.remove(((SessionName) parameter).session());
			case "openLive" -> new LiveOpened(LIVE, "ctf1");
			case "closeLive" -> {
				asked.add("close live");
				yield null;
			}
			case "addChannel" -> {
				ChannelRequest request = (ChannelRequest) parameter;
				List<ChannelSpec> channels = new ArrayList<>(spec(request.session()).channels());
				channels.add(request.channel());
				yield changed("channel " + request.channel().name(), with(spec(request.session()), channels), false);
			}
			case "addRule" -> {
				RuleRequest request = (RuleRequest) parameter;
				yield changed("rule " + request.rule().name(),
						with(spec(request.session()),
								spec(request.session()).channels().stream()
										.map(c -> c.name().equals(request.channel()) ? with(c, request.rule()) : c).toList()),
						false);
			}
			default -> null;
		};
		return value == null && !List.of("attach", "destroy", "closeLive").contains(method)
				? CompletableFuture.failedFuture(
						new ResponseErrorException(new ResponseError(Protocol.REFUSED, "not in the script: " + method, null)))
				: CompletableFuture.completedFuture(method.equals("destroy") ? null : value);
	}

	private SessionSpec spec(String name) {
		return sessions.get(name).session();
	}

	private SessionInfo changed(String what, SessionSpec spec, boolean active) {
		asked.add(what);
		SessionInfo info = new SessionInfo(spec, active, false, "2026-11-29T06:00:00Z", "/traces/" + spec.name(), 4096, 0, 0, 0,
				0, 0, 0, 0, List.of(), List.of());
		sessions.put(spec.name(), info);
		return info;
	}

	private static SessionSpec with(SessionSpec s, List<ChannelSpec> channels) {
		return new SessionSpec(s.name(), s.snapshot(), s.output(), s.format(), s.perProcess(), s.memory(), channels, s.tracked(),
				s.rotateBytes(), s.rotateMicros());
	}

	private static ChannelSpec with(ChannelSpec c, RuleSpec rule) {
		List<RuleSpec> rules = new ArrayList<>(c.rules());
		rules.add(rule);
		return new ChannelSpec(c.name(), c.enabled(), c.subBufferSize(), c.subBufferCount(), c.overwrite(), c.flushMicros(),
				c.blockingMicros(), c.fileSize(), c.fileCount(), c.contexts(), rules);
	}
}
