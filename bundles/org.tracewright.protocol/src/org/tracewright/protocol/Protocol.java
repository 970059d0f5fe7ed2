// SPDX-License-Identifier: EPL-2.0
package org.tracewright.protocol;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;

import org.eclipse.lsp4j.jsonrpc.Launcher;

import com.google.gson.JsonObject;

/** Version, codes of errors, limits, and how a connection is made. */
public final class Protocol {

	/** Version of the protocol; a daemon serves clients of its own version. */
	public static final int VERSION = 1;
	/** Most bytes of a message. */
	public static final int LARGEST = 16 << 20;
	/** Error: there is no such session, channel or program. */
	public static final int NOT_THERE = -32001;
	/** Error: it is there already. */
	public static final int THERE = -32002;
	/** Error: what is asked for makes no sense, or cannot be done to this session now. */
	public static final int REFUSED = -32003;
	/** Error: it was tried, and failed. */
	public static final int FAILED = -32004;
	/** Error: the versions differ, or there was no hello. */
	public static final int VERSIONS = -32005;

	private Protocol() {
	}

	/**
	 * The side of a daemon.
	 *
	 * @param in   from the client; messages that are too large end it
	 * @param pool runs requests, and reads
	 */
	public static Launcher<DaemonListener> daemon(DaemonService service, InputStream in, OutputStream out, ExecutorService pool) {
		return new Launcher.Builder<DaemonListener>().setLocalService(service).setRemoteInterface(DaemonListener.class)
				.setInput(new LimitedFrames(in, LARGEST, problem -> refuse(problem, out))).setOutput(out).setExecutorService(pool)
				.create();
	}

	/**
	 * The side of a client.
	 *
	 * @param in   from the daemon
	 * @param pool runs what the daemon tells, and reads
	 */
	public static Launcher<DaemonService> client(DaemonListener listener, InputStream in, OutputStream out,
			ExecutorService pool) {
		return new Launcher.Builder<DaemonService>().setLocalService(listener).setRemoteInterface(DaemonService.class)
				.setInput(new LimitedFrames(in, LARGEST, null)).setOutput(out).setExecutorService(pool).create();
	}

	/** Says why the connection ends: {@link DaemonListener#refused}. */
	public static void refuse(String reason, OutputStream out) {
		JsonObject refusal = new JsonObject();
		refusal.addProperty("reason", reason);
		JsonObject notification = new JsonObject();
		notification.addProperty("jsonrpc", "2.0");
		notification.addProperty("method", "refused");
		notification.add("params", refusal);
		byte[] text = notification.toString().getBytes(StandardCharsets.UTF_8);
		try {
			out.write(("Content-Length: " + text.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
			out.write(text);
			out.flush();
		} catch (IOException e) {
			// The other side is gone.
		}
	}
}
