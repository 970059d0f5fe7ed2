// SPDX-License-Identifier: EPL-2.0
package org.tracewright.protocol;

import org.eclipse.lsp4j.jsonrpc.services.JsonNotification;

/** What a session daemon tells by itself. */
public interface DaemonListener {

	/** A piece of a live stream. */
	@JsonNotification("live/data")
	void live(LiveData data);

	/** A live stream has ended: its session records no more. */
	@JsonNotification("live/end")
	void liveEnded(LiveEnd end);

	/** The daemon ends the connection: there are too many, it is not of the daemon's user, or what came was no message. */
	@JsonNotification("refused")
	void refused(Refusal refusal);
}
