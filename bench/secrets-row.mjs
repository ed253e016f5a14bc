/** Exit codes of a run that came to its end; 200: kingfisher found something. */
const COMPLETED = new Set([0, 200]);

/** The first two lines of a table, figures to the right. */
export function header(cells) {
  return [`| ${cells.join(' | ')} |`, `|${cells.map((_, index) => (index === 0 ? '---' : '---:')).join('|')}|`];
}

/** A run as a row of the table, beside our own. */
export function row(name, run, bytes, base) {
  if (!run.unfinished && base !== run && !COMPLETED.has(run.code))
    return `| ${name} | failed, exit code ${run.code} | | | | | |`;
  if (run.unfinished)
    return `| ${name} | not finished in ${run.seconds.toFixed(0)} | | | | over ${(run.seconds / base.seconds).toFixed(0)} | |`;
  const known = (value, digits) => (Number.isFinite(value) ? value.toFixed(digits) : '');
  const cells = [
    name,
    run.seconds.toFixed(2),
    (bytes / 1e6 / run.seconds).toFixed(0),
    known(run.processor, 2),
    known(run.megabytes, 0),
    (run.seconds / base.seconds).toFixed(1),
    known(run.processor / base.processor, 1),
  ];
  return `| ${cells.join(' | ')} |`;
}

export function named(cores) {
  return cores === 1 ? '1 core' : `${cores} cores`;
}

export function megabytes(bytes) {
  return (bytes / 1e6).toFixed(1);
}
