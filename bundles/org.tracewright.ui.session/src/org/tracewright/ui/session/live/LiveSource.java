// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.live;

import org.tracewright.control.TracerException;
import org.tracewright.control.daemon.LiveSink;
import org.tracewright.control.daemon.LiveStream;
import org.tracewright.control.transport.Cancellation;
import org.tracewright.control.transport.ConnectionException;

/** A session that can be looked at while it records. */
@FunctionalInterface
public interface LiveSource {

	/**
	 * Begins to give what it records to a sink; may have to connect first. Not in the UI thread.
	 *
	 * @return the stream; whoever has it closes it
	 */
	LiveStream open(LiveSink sink, Cancellation cancellation) throws ConnectionException, TracerException;
}
