// SPDX-License-Identifier: EPL-2.0
/** What the parts of the Tracewright workbench share: perspective, preferences, theme colours, trace folders of the workspace. */
package org.tracewright.ui;
