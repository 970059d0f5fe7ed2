// SPDX-License-Identifier: EPL-2.0
package org.tracewright.control.transport;

import java.io.IOException;

/** Something could not be done on a target, or the target could not be reached. The message says what, where and what to do; it never holds a secret. */
public final class ConnectionException extends IOException {

	private static final long serialVersionUID = 1;

	/** What went wrong. */
	public enum Kind {
		/** The host's name has no address. */
		UNKNOWN_HOST,
		/** Nothing can be reached there, or it takes no connection. */
		REFUSED,
		/** It took longer than allowed. */
		TIMED_OUT,
		/** What answers is no SSH server, or one that we have no algorithm in common with. */
		PROTOCOL,
		/** The host has another key than the one that is known: perhaps it is another host. */
		HOST_KEY_CHANGED,
		/** The host's key is not trusted. */
		HOST_KEY_REJECTED,
		/** No key and no secret was accepted. */
		AUTHENTICATION_FAILED,
		/** The connection was cut in the middle. */
		LOST,
		/** The program does not exist, or cannot be run. Only local programs tell; a shell says it by exit code 126 or 127. */
		NO_SUCH_PROGRAM,
		/** The file or folder does not exist. */
		NO_SUCH_FILE,
		/** The user may not do that. */
		PERMISSION_DENIED,
		/** More than the limit. */
		TOO_LARGE,
		/** The target names a file in a way that would lead out of its folder. */
		UNSAFE_NAME,
		/** The files on this machine cannot be written. */
		LOCAL_FILES,
		/** The settings ask for something that is not there or makes no sense. */
		CONFIGURATION,
		/** Somebody cancelled, or the connection was closed. */
		CANCELLED,
		/** What fits none of these. */
		FAILED
	}

	private final Kind kind;

	/** With a message that says what, where and what to do. */
	public ConnectionException(Kind kind, String message) {
		super(message);
		this.kind = kind;
	}

	/** With a message that says what, where and what to do, and with what led to it. */
	public ConnectionException(Kind kind, String message, Throwable cause) {
		super(message, cause);
		this.kind = kind;
	}

	/** What went wrong. */
	public Kind kind() {
		return kind;
	}
}
