// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.metadata.internal.layout;

import org.eclipse.osgi.util.NLS;

/** Texts of the layout page. */
final class Messages extends NLS {

	/** See messages.properties. */
	public static String badge_mapping, badge_mappings, bits_bytes, bits_many, bits_one, bits_range, bits_variable, bytes_many,
			bytes_one, diagram_element, diagram_gap, diagram_group, diagram_more, diagram_name, diagram_noFields, diagram_option,
			diagram_padding, empty_noModel, empty_noRecords, empty_noStructure, empty_noStreams, page_export, page_exportFailed,
			page_exportTitle, page_exportTip, page_filter, page_filterTip, page_legend, page_noMatch, page_show,
			section_commonContext, section_header, section_packetContext, section_packetHeader, section_payload, section_size,
			section_specificContext, subject_event, subject_packet, subject_stream, subject_trace, subject_unnamed, tip_alignment,
			tip_mappings, tip_named, tip_offset, tip_padding, tip_relative, tip_roles, tip_size;

	static {
		initializeMessages("org.tracewright.ui.metadata.internal.layout.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
