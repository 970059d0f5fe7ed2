// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.timeline;

import java.io.PrintWriter;
import java.io.StringWriter;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.swt.widgets.Shell;
import org.osgi.framework.FrameworkUtil;
import org.tracewright.trace.DataStream;
import org.tracewright.trace.Trace;

/** What those who mend an analysis have to know of how it failed, as text. Of the trace it has numbers only; messages of errors may hold names. */
public final class AnalysisReport {

	private AnalysisReport() {
	}

	/** Shows it, to be copied. */
	static void show(Shell shell, AnalysisRun run) {
		new TextDialog(shell, Messages.report_title, Messages.report_text, of(run)).open();
	}

	/** Of a run that has failed. */
	@SuppressWarnings("nls")
	public static String of(AnalysisRun run) {
		StringWriter text = new StringWriter();
		PrintWriter out = new PrintWriter(text);
		out.println("Analysis    " + run.analysis().id() + ", version " + run.analysis().version());
		out.println("Failure     " + run.failure());
		Trace trace = run.trace();
		long packets = trace.streams().stream().mapToLong(DataStream::packets).sum();
		out.printf("Trace       %d data streams, %d packets, %d event types%n", trace.streams().size(), packets,
				trace.eventTypes().size());
		out.println("Tracewright " + FrameworkUtil.getBundle(AnalysisReport.class).getVersion());
		out.println("Java        " + System.getProperty("java.vm.vendor") + ' ' + System.getProperty("java.vm.version"));
		out.println("System      " + System.getProperty("os.name") + ' ' + System.getProperty("os.version") + ' '
				+ System.getProperty("os.arch"));
		IStatus result = run.getResult();
		if (result != null && result.getException() != null) {
			out.println();
			result.getException().printStackTrace(out);
		}
		return text.toString();
	}
}
