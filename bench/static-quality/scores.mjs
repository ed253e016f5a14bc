/** Counts of a yes-or-no judgement: what is true and told, told but untrue, true but not told, neither. */
export function emptyCounts() {
  return { tp: 0, fp: 0, fn: 0, tn: 0 };
}

/** Adds one judged thing to the counts. */
export function count(counts, real, told) {
  if (real) counts[told ? 'tp' : 'fn']++;
  else counts[told ? 'fp' : 'tn']++;
}

/** True and false positive rate, their difference, precision and recall; null where there is nothing to divide by. */
export function rates({ tp, fp, fn, tn }) {
  const truePositive = share(tp, tp + fn);
  const falsePositive = share(fp, fp + tn);
  return {
    truePositive,
    falsePositive,
    score: (truePositive ?? 0) - (falsePositive ?? 0),
    precision: share(tp, tp + fp),
    recall: truePositive,
  };
}

/** `part` of `whole`, or null when there is no whole. */
export function share(part, whole) {
  return whole === 0 ? null : part / whole;
}

/** The mean of the numbers that are there, null when none is. */
export function mean(numbers) {
  const there = numbers.filter((each) => each !== null);
  return there.length === 0 ? null : there.reduce((sum, each) => sum + each, 0) / there.length;
}

/** A rate as a cell of a table. */
export function cell(rate) {
  return rate === null ? '–' : rate.toFixed(2);
}
