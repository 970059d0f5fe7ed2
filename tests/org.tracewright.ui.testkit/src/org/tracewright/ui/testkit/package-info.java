// SPDX-License-Identifier: EPL-2.0
/**
 * A small driver for tests of the real workbench, with the verbs of SWTBot, so that tests could move to it. Tests run in the UI thread; waiting dispatches
 * events.
 */
package org.tracewright.ui.testkit;
