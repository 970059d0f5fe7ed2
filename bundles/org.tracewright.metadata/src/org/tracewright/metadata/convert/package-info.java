// SPDX-License-Identifier: EPL-2.0
/** Conversion of models between CTF 1.8 and CTF 2. */
package org.tracewright.metadata.convert;
