// SPDX-License-Identifier: EPL-2.0
package org.tracewright.filter.internal.eval;

import java.util.regex.Pattern;

import org.tracewright.filter.Accessor;

/** A filter bound to a kind of record: evaluated by walking down, without allocation. */
sealed interface Node {

	/** The verdict on a record. */
	int test(Accessor record);

	/** All verdicts that are possible. */
	int outcomes();

	/** Every record alike. */
	record Constant(int verdict) implements Node {

		@Override
		public int test(Accessor record) {
			return verdict;
		}

		@Override
		public int outcomes() {
			return verdict;
		}
	}

	/** The opposite. */
	record Opposite(Node node) implements Node {

		@Override
		public int test(Accessor record) {
			return Verdict.not(node.test(record));
		}

		@Override
		public int outcomes() {
			return Verdict.not(node.outcomes());
		}
	}

	/** All when the decisive verdict is false, any when it is true. */
	record Junction(int decisive, Node[] nodes) implements Node {

		@Override
		public int test(Accessor record) {
			int result = Verdict.not(decisive);
			for (Node node : nodes) {
				int verdict = node.test(record);
				if (verdict == decisive)
					return verdict;
				if (verdict == Verdict.UNKNOWN)
					result = verdict;
			}
			return result;
		}

		@Override
		public int outcomes() {
			int any = 0;
			int undecided = Verdict.not(decisive);
			boolean all = true;
			for (Node node : nodes) {
				int outcomes = node.outcomes();
				if (outcomes == decisive)
					return decisive;
				any |= outcomes & (decisive | Verdict.UNKNOWN);
				all &= (outcomes & undecided) != 0;
			}
			return all ? any | undecided : any;
		}
	}

	/** An integer is in a set; time when it is the time of the record. */
	record WholeIn(Whole value, KeySpace space, Ranges ranges, boolean time) implements Node {

		@Override
		public int test(Accessor record) {
			return value.has(record) ? Verdict.of(ranges.contain(value.value(record) ^ space.bias())) : Verdict.UNKNOWN;
		}

		@Override
		public int outcomes() {
			if (value.constant())
				return test(null);
			int decided = ranges.isEmpty() ? Verdict.FALSE : ranges.all(space) ? Verdict.TRUE : Verdict.FALSE | Verdict.TRUE;
			return value.optional() ? decided | Verdict.UNKNOWN : decided;
		}
	}

	/** A real number is in a set. */
	record RealIn(Real value, Ranges ranges) implements Node {

		@Override
		public int test(Accessor record) {
			return value.has(record) ? Verdict.of(ranges.contain(KeySpace.key(value.value(record)))) : Verdict.UNKNOWN;
		}

		@Override
		public int outcomes() {
			return value.constant() ? test(null) : Verdict.maybe(value.optional());
		}
	}

	/** Two integers that are not constant, compared. */
	record Wholes(Whole left, int wanted, Whole right) implements Node {

		@Override
		public int test(Accessor record) {
			if (!left.has(record) || !right.has(record))
				return Verdict.UNKNOWN;
			int order = Order.of(left.value(record), left.unsigned(), right.value(record), right.unsigned());
			return Verdict.of((order & wanted) != 0);
		}

		@Override
		public int outcomes() {
			return Verdict.maybe(left.optional() || right.optional());
		}
	}

	/** A real number compared with an integer. */
	record RealAndWhole(Real left, int wanted, Whole right) implements Node {

		@Override
		public int test(Accessor record) {
			if (!left.has(record) || !right.has(record))
				return Verdict.UNKNOWN;
			return Verdict.of((Order.of(left.value(record), right.value(record), right.unsigned()) & wanted) != 0);
		}

		@Override
		public int outcomes() {
			return Verdict.maybe(left.optional() || right.optional());
		}
	}

	/** Two real numbers compared. */
	record Reals(Real left, int wanted, Real right) implements Node {

		@Override
		public int test(Accessor record) {
			if (!left.has(record) || !right.has(record))
				return Verdict.UNKNOWN;
			return Verdict.of((Order.of(left.value(record), right.value(record)) & wanted) != 0);
		}

		@Override
		public int outcomes() {
			return Verdict.maybe(left.optional() || right.optional());
		}
	}

	/** A text is one of a set. */
	record TextIn(Text value, TextSet set) implements Node {

		@Override
		public int test(Accessor record) {
			return value.has(record) ? Verdict.of(set.contains(value.value(record))) : Verdict.UNKNOWN;
		}

		@Override
		public int outcomes() {
			return value.constant() ? test(null) : Verdict.maybe(value.optional());
		}
	}

	/** Two texts compared, by their characters' code points. */
	record Texts(Text left, int wanted, Text right) implements Node {

		@Override
		public int test(Accessor record) {
			if (!left.has(record) || !right.has(record))
				return Verdict.UNKNOWN;
			return Verdict.of((Order.of(left.value(record), right.value(record)) & wanted) != 0);
		}

		@Override
		public int outcomes() {
			return left.constant() && right.constant() ? test(null) : Verdict.maybe(left.optional() || right.optional());
		}
	}

	/** A regular expression is found in a text. This one allocates. */
	record Found(Text value, Pattern pattern) implements Node {

		@Override
		public int test(Accessor record) {
			return value.has(record) ? RegexSearch.find(pattern, value.value(record)) : Verdict.UNKNOWN;
		}

		@Override
		public int outcomes() {
			return value.constant() ? test(null) : Verdict.maybe(true);
		}
	}

	/** The record has a value. */
	record Has(int slot) implements Node {

		@Override
		public int test(Accessor record) {
			return Verdict.of(record.has(slot));
		}

		@Override
		public int outcomes() {
			return Verdict.maybe(false);
		}
	}
}
