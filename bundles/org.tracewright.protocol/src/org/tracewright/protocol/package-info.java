// SPDX-License-Identifier: EPL-2.0
/** What the session daemon and those who control it say to each other: JSON-RPC 2.0, see {@code docs/protocol.md}. Parts that are null are not told. */
package org.tracewright.protocol;
