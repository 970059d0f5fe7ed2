// SPDX-License-Identifier: EPL-2.0
/** Sessions on a target, whichever tracer records them: what the workbench and the command line work with. */
package org.tracewright.control;
