// SPDX-License-Identifier: EPL-2.0
/** A canvas of rows over time. {@link org.tracewright.ui.timeline.TimelineModel} is what is shown, {@link org.tracewright.ui.timeline.Timeline} shows it. */
package org.tracewright.ui.timeline;
