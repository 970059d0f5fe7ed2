// SPDX-License-Identifier: EPL-2.0
package org.tracewright.benchmarks.tracer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.apache.logging.log4j.util.Unbox;

/** Log4j 2 with all loggers asynchronous, without garbage, into a file that is not flushed for each message. */
final class Log4jFile {

	/** What a JVM needs to be told for it. */
	static final List<String> JAVA_OPTIONS = List.of(
			"-Dlog4j2.contextSelector=org.apache.logging.log4j.core.async.AsyncLoggerContextSelector",
			"-Dlog4j2.enableThreadlocals=true", "-Dlog4j2.enableDirectEncoders=true");

	private static final String CONFIGURATION = """
			<Configuration status="ERROR">
			  <Appenders>
			    <RandomAccessFile name="file" fileName="%s" immediateFlush="false" append="false">
			      <PatternLayout pattern="%%d %%p %%c [%%t] %%m%%n"/>
			    </RandomAccessFile>
			  </Appenders>
			  <Loggers>
			    <Root level="info"><AppenderRef ref="file"/></Root>
			  </Loggers>
			</Configuration>
			""";

	private Log4jFile() {
	}

	/** Sets it up, once in a JVM, before anything is logged. */
	static Way.Setting open(Path file) throws IOException {
		Path configuration = file.resolveSibling("log4j2.xml");
		Files.writeString(configuration, CONFIGURATION.formatted(file));
		System.setProperty("log4j2.configurationFile", configuration.toString());
		return new Way.Setting() {
			@Override
			public long lost() {
				return 0;
			}

			@Override
			public void close() {
				LogManager.shutdown();
			}
		};
	}

	/** A {@link Loop}. */
	static long messages(int from) {
		Logger logger = Holder.LOGGER;
		for (int i = from; i < from + Loop.CHUNK; i++)
			logger.info("{} {}", Unbox.box(i), Unbox.box(i + 1));
		return from;
	}

	/** Asks for the logger after the set-up. */
	private static final class Holder {
		static final Logger LOGGER = LogManager.getLogger("bench");
	}
}
