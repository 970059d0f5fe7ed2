// SPDX-License-Identifier: EPL-2.0
/** What has to change so that what is becomes what is wanted. */
package org.tracewright.session.diff;
