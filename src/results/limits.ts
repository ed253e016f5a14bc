/** Results of all reports together, and of one run; the rest is counted, and the scan is partial. */
export const MAX_RESULTS = 10_000;
/** Entries of a list that a result, a rule or a run may have beside its results. */
export const MAX_ENTRIES = 200;
