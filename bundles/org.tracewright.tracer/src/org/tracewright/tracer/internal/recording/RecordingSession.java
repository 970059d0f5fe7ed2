// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.internal.recording;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;

import org.tracewright.tracer.ChannelOptions;
import org.tracewright.tracer.ChannelOptions.Headers;
import org.tracewright.tracer.Context;
import org.tracewright.tracer.EventRule;
import org.tracewright.tracer.EventSchema;
import org.tracewright.tracer.RecordingStatus;
import org.tracewright.tracer.TraceFormat;
import org.tracewright.tracer.consume.Rests;
import org.tracewright.tracer.consume.SnapshotFile;
import org.tracewright.tracer.consume.StreamFile;
import org.tracewright.tracer.consume.StreamOutput;
import org.tracewright.tracer.internal.Providers;
import org.tracewright.tracer.internal.metadata.ChannelDescription;
import org.tracewright.tracer.internal.metadata.MetadataForm;
import org.tracewright.tracer.internal.recording.ChannelRings.Memory;
import org.tracewright.tracer.internal.recording.ChannelRings.Stream;
import org.tracewright.tracer.internal.recording.RecordingPlan.ChannelPlan;
import org.tracewright.tracer.runtime.Channel;
import org.tracewright.tracer.runtime.ContextField;
import org.tracewright.tracer.runtime.EventSwitch;
import org.tracewright.tracer.runtime.Failures;
import org.tracewright.tracer.runtime.Ring;
import org.tracewright.tracer.runtime.RingLayout;
import org.tracewright.tracer.runtime.RingOptions;
import org.tracewright.tracer.runtime.Target;

/** A recording at work: chooses events, has rings for them, and brings what is in them to files, or to a consumer. */
public final class RecordingSession implements Providers.Recorder {

	/** Event types up to which all ids fit compact headers. */
	private static final int COMPACT_EVENTS = 31;
	private static final long SETTLE_NANOS = 50_000_000;

	private final RecordingPlan plan;
	private final Problems problems;
	private final UUID uuid;
	private final long failuresBefore = Failures.all().count();
	private final MetadataForm form;
	private final BufferFolder folder;
	private final MetadataFile metadata;
	private final Memory memory;
	private final List<RecordedChannel> channels = new ArrayList<>();
	private final ConsumerOutput consumer;
	private final Map<Ring, StreamOutput> outputs = new HashMap<>();
	private final Writer writer;
	private volatile boolean running = true;
	private RecordingStatus last;

	/**
	 * Begins to record.
	 *
	 * @throws IOException when folders or files cannot be made: no rings are left then
	 */
	public RecordingSession(RecordingPlan plan) throws IOException {
		this.plan = plan;
		problems = new Problems(plan.name());
		uuid = plan.handover() == null ? UUID.randomUUID() : plan.handover().trace();
		form = plan.format() == TraceFormat.CTF_2 ? MetadataForm.CTF_2 : MetadataForm.CTF_1_8;
		memory = new Memory(plan.memoryLimit());
		consumer = plan.consumer() == null ? null : new ConsumerOutput(plan.consumer());
		if (plan.output() != null)
			OutputFolder.make(plan.output());
		folder = BufferFolder.create(plan.buffers(), plan.name(), description());
		List<ChannelDescription> descriptions = new ArrayList<>();
		for (ChannelPlan channel : plan.channels())
			descriptions.add(new ChannelDescription(firstClass() + descriptions.size(), channel.options().name(),
					isCompact(channel), contexts(channel.options()).stream().map(ContextField::field).toList()));
		metadata = metadata(descriptions);
		writer = plan.isFlight() || plan.handover() != null
				? null
				: new Writer(plan.name(), this::drain, this::flush, this::last, flushNanos());
		for (int i = 0; i < descriptions.size(); i++)
			channels.add(channel(descriptions.get(i), plan.channels().get(i)));
		Providers.all().add(this);
		if (writer != null)
			writer.start();
	}

	private int firstClass() {
		return plan.handover() == null ? 0 : plan.handover().firstClass();
	}

	private MetadataFile metadata(List<ChannelDescription> descriptions) throws IOException {
		List<Path> places = new ArrayList<>(List.of(folder.path().resolve(BufferFolder.METADATA)));
		if (plan.output() != null)
			places.add(plan.output().resolve(BufferFolder.METADATA));
		try {
			byte[] begin = form.begin(Environment.describe(plan, uuid, descriptions));
			if (consumer != null)
				consumer.append(begin);
			return new MetadataFile(places, begin);
		} catch (IOException e) {
			folder.delete();
			throw e;
		}
	}

	private Properties description() {
		Properties properties = new Properties();
		properties.setProperty(BufferFolder.NAME, plan.name());
		properties.setProperty(BufferFolder.PROCESS, Long.toString(ProcessHandle.current().pid()));
		if (plan.output() != null)
			properties.setProperty(BufferFolder.OUTPUT, plan.output().toAbsolutePath().toString());
		for (int i = 0; i < plan.channels().size(); i++) {
			ChannelOptions options = plan.channels().get(i).options();
			properties.setProperty(BufferFolder.CHANNEL + i, options.name());
			properties.setProperty(BufferFolder.LIMITED + i, Boolean.toString(options.fileSize() > 0));
		}
		properties.setProperty(BufferFolder.FIRST, Integer.toString(firstClass()));
		if (plan.handover() != null)
			properties.setProperty(BufferFolder.ORDER, Long.toString(plan.handover().order()));
		return properties;
	}

	private static boolean isCompact(ChannelPlan channel) {
		if (channel.options().headers() != Headers.AUTOMATIC)
			return channel.options().headers() == Headers.COMPACT;
		return Providers.all().events().stream().filter(e -> channel.rules().stream().anyMatch(r -> r.matches(e.schema())))
				.count() <= COMPACT_EVENTS;
	}

	private RecordedChannel channel(ChannelDescription description, ChannelPlan channel) {
		ChannelOptions options = channel.options();
		boolean overwrite = options.overwrite() != null
				? options.overwrite()
				: plan.isFlight() || plan.handover() != null && plan.handover().overwrite();
		RingOptions ringOptions = new RingOptions(new RingLayout(options.subBufferSize(), options.subBuffers()), overwrite,
				description.compact(), overwrite ? 0 : options.blocking().toNanos(),
				plan.handover() == null ? RingOptions.TAKEN : plan.handover().taken(), plan.clock());
		ChannelRings rings = new ChannelRings(description.id(), options, ringOptions, uuid, folder.path(), memory, problems,
				full());
		return new RecordedChannel(description, rings, new Channel(rings, contexts(options)), channel.rules(), this::announce,
				problems);
	}

	/** Told by threads that trace when a sub-buffer is complete. */
	private Runnable full() {
		if (plan.handover() != null)
			return plan.handover().full();
		return writer == null ? () -> {
		} : writer::signal;
	}

	private void announce(ChannelDescription channel, int id, EventSchema event) throws IOException {
		byte[] text = form.event(channel, id, event);
		metadata.append(text);
		if (consumer != null)
			consumer.append(text);
	}

	/** The contexts of a channel that can be had here. */
	private List<ContextField> contexts(ChannelOptions options) {
		List<ContextField> fields = new ArrayList<>();
		for (Context context : options.contexts())
			if (context.isAvailable())
				fields.add(context.field());
			else
				problems.note(
						"context '" + context.field().field().name() + "' is not recorded: it cannot be had on this system");
		return fields;
	}

	private long flushNanos() {
		return plan.channels().stream().mapToLong(c -> c.options().flush().toNanos()).min().orElse(Long.MAX_VALUE);
	}

	@Override
	public Target targets(EventSwitch event, Target next) {
		Target first = next;
		for (RecordedChannel channel : channels)
			first = channel.target(event, first);
		return first;
	}

	/** Records what a rule chooses as well, from now on. */
	public void enable(String channel, EventRule rule) {
		synchronized (Providers.all()) {
			find(channel).enable(rule);
			Providers.all().refresh();
		}
	}

	/** Records from now on what these rules choose, and nothing else. */
	public void choose(String channel, List<EventRule> rules) {
		synchronized (Providers.all()) {
			find(channel).choose(rules);
			Providers.all().refresh();
		}
	}

	/** Takes a rule back; false when there is no such rule. */
	public boolean disable(String channel, EventRule rule) {
		synchronized (Providers.all()) {
			boolean found = find(channel).disable(rule);
			Providers.all().refresh();
			return found;
		}
	}

	private RecordedChannel find(String name) {
		return channels.stream().filter(c -> c.options().name().equals(name)).findFirst()
				.orElseThrow(() -> new IllegalArgumentException("recording '" + plan.name() + "' has no channel '" + name
						+ "', only " + channels.stream().map(c -> c.options().name()).toList()));
	}

	private void drain() {
		eachStream(false, false);
	}

	private void flush() {
		eachStream(true, false);
	}

	private void last() {
		eachStream(true, true);
	}

	private synchronized void eachStream(boolean flush, boolean end) {
		for (RecordedChannel channel : channels)
			for (Stream stream : channel.rings().streams())
				try {
					StreamOutput file = outputs.computeIfAbsent(stream.ring(), r -> output(channel.options(), stream));
					if (flush)
						stream.reader().flush(file, end);
					else
						stream.reader().drain(file);
				} catch (IOException e) {
					problems.note("events are lost: they cannot be "
							+ (consumer == null ? "written to " + plan.output() : "given to the consumer") + " ("
							+ ChannelRings.reason(e) + ")");
				}
	}

	private StreamOutput output(ChannelOptions options, Stream stream) {
		if (consumer != null)
			return consumer.stream(BufferFolder.streamName(options.name(), stream.stream()));
		return new StreamFile(plan.output(), BufferFolder.streamName(options.name(), stream.stream()), options.fileSize(),
				options.fileCount(), stream.memory());
	}

	/** The trace of what is in the rings, see {@link RingReader#snapshot}. */
	public void snapshot(Path target) throws IOException {
		if (!plan.isFlight())
			throw new IllegalStateException("recording '" + plan.name() + "' "
					+ (consumer == null ? "writes to " + plan.output() : "gives its packets to a consumer")
					+ ": only flight recorders have snapshots");
		if (!running)
			throw new IllegalStateException("recording '" + plan.name() + "' has stopped");
		Uninterrupted.call(() -> {
			OutputFolder.write(target, this::writeSnapshot);
			return null;
		});
	}

	private void writeSnapshot(Path trace) throws IOException {
		Rests rests = new Rests();
		for (RecordedChannel channel : channels)
			for (Stream stream : channel.rings().streams())
				try (SnapshotFile file = new SnapshotFile(
						trace.resolve(BufferFolder.streamName(channel.options().name(), stream.stream())), rests)) {
					stream.reader().snapshot(file);
				}
		rests.restIfDue();
		byte[] known;
		synchronized (Providers.all()) {
			// After the packets: what is in them was announced before.
			known = Files.readAllBytes(folder.path().resolve(BufferFolder.METADATA));
		}
		Files.write(trace.resolve(BufferFolder.METADATA), known);
	}

	/** How it does. */
	public synchronized RecordingStatus status() {
		return last != null ? last : measure();
	}

	private RecordingStatus measure() {
		long[] sums = new long[7];
		int streams = 0;
		for (RecordedChannel channel : channels) {
			sums[2] += channel.rings().lostCount();
			for (Stream stream : channel.rings().streams()) {
				streams++;
				sums[0] += stream.reader().counter(RingLayout.LOST_FULL);
				sums[1] += stream.reader().counter(RingLayout.LOST_LARGE);
				sums[2] += stream.reader().counter(RingLayout.LOST_OTHER);
				sums[3] += stream.reader().lostPackets();
				sums[4] += stream.reader().counter(RingLayout.OVERWRITTEN);
				StreamOutput file = outputs.get(stream.ring());
				sums[5] += file == null ? 0 : file.total();
			}
		}
		List<String> all = problems.all();
		long failures = Failures.all().count() - failuresBefore;
		if (failures > 0)
			Failures.all().first()
					.ifPresent(f -> all.add(failures + " events were not recorded; the first time in this program: " + f));
		return new RecordingStatus(running, streams, memory.used(), sums[5], sums[0], sums[1], sums[2], sums[3], sums[4], all);
	}

	/** Stops: no event begins any more, and all that was committed is in the files. */
	public void stop() {
		if (!end())
			return;
		Providers.all().remove(this);
		List<Stream> streams = channels.stream().flatMap(c -> c.rings().streams().stream()).toList();
		streams.forEach(stream -> stream.ring().shut());
		settle(streams);
		boolean complete = true;
		if (writer != null) {
			writer.end();
			complete = streams.stream().allMatch(stream -> stream.reader().isRead());
		}
		synchronized (this) {
			last = measure();
		}
		close(complete);
	}

	private synchronized boolean end() {
		boolean was = running;
		running = false;
		return was;
	}

	/** Events that have begun may end, if that takes no longer than a moment. */
	private static void settle(List<Stream> streams) {
		long until = System.nanoTime() + SETTLE_NANOS;
		for (Stream stream : streams)
			while (!stream.reader().isSettled() && System.nanoTime() < until)
				Thread.onSpinWait();
	}

	private void close(boolean complete) {
		try {
			metadata.close();
			for (StreamOutput file : outputs.values())
				file.close();
			if (consumer != null)
				consumer.end();
			// Who takes over the rings removes them.
			if (complete && plan.handover() == null)
				folder.delete();
			else if (!complete)
				problems.note("not all could be written: 'tracewright recover " + folder.path()
						+ "' makes a trace of what is left in the rings");
		} catch (IOException e) {
			problems.note("files cannot be closed (" + ChannelRings.reason(e) + ")");
		}
		synchronized (this) {
			last = measure();
		}
	}

	/** Rings so far. */
	public int rings() {
		int rings = 0;
		for (RecordedChannel channel : channels)
			rings += channel.rings().count();
		return rings;
	}

	/** Events so far that found no ring: no ring counts them. */
	public long homeless() {
		return channels.stream().mapToLong(channel -> channel.rings().lostCount()).sum();
	}

	/** What went wrong so far, each once. */
	public List<String> problems() {
		return problems.all();
	}

	/** Notes a problem. */
	void note(String problem) {
		problems.note(problem);
	}

	/** Where its rings are. */
	public Path buffers() {
		return folder.path();
	}

	/** The trace's identifier. */
	public UUID uuid() {
		return uuid;
	}
}
