// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.apply;

import java.util.Collection;
import java.util.List;

import org.tracewright.session.Session;
import org.tracewright.session.Target;
import org.tracewright.session.TracerVersion;
import org.tracewright.session.validation.Finding;

/** Where the preview gets what is wanted. For the UI thread. */
public interface WantedSessions {

	/** Copies of the sessions as they are wanted now, which are nobody else's. */
	List<Session> copies();

	/** Copies of the targets that the document names. */
	List<Target> targets();

	/** What is wrong with them, whatever the version. */
	List<Finding> findings();

	/** Has them checked for versions of the tracer too. */
	void versions(Collection<TracerVersion> versions);

	/** Brings what is wrong to the front. */
	void reveal(Finding finding);
}
