import { type Comparison, REASONS } from './osv-scanner-diff.js';

export interface Row {
  /** Of the lockfile, in the data. */
  readonly path: string;
  /** A sentence where one of the two did not read it. */
  readonly comparison: Comparison | string;
}

/** The page of the documentation: a row for each lockfile, and each kind of difference explained. */
export function comparisonPage(
  rows: readonly Row[],
  versions: { readonly peer: string; readonly date: string },
): string {
  const compared = rows.flatMap(({ path, comparison }) =>
    typeof comparison === 'string' ? [] : [{ path, comparison }],
  );
  const lines = compared.map(({ path, comparison: { packages, groups, differences } }) => {
    const reasons = [...new Set(differences.map(({ reason }) => reason ?? 'unexplained'))];
    const counted = reasons.map((reason) => {
      const count = differences.filter((difference) => (difference.reason ?? 'unexplained') === reason).length;
      return `${count} ${reason}`;
    });
    return `| ${path} | ${packages[0]} | ${packages[1]} | ${groups[0]} | ${groups[1]} | ${counted.join(', ')} |`;
  });
  const used = new Set(compared.flatMap(({ comparison }) => comparison.differences.map(({ reason }) => reason)));
  const explained = Object.entries(REASONS).filter(([reason]) => [...used].some((one) => one === reason));
  const unread = rows.flatMap(({ path, comparison }) => (typeof comparison === 'string' ? [[path, comparison]] : []));
  return `# Comparison with osv-scanner

The built-in engine and osv-scanner ${versions.peer}, offline, over the same real lockfiles and the same advisories, on
${versions.date}. \`npm run conformance\` makes the comparison again and fails when a difference is not explained here;
with \`GATEHOUSE_WRITE_DOCS=1\` it writes this page. Packages are counted by ecosystem, name and version, advisories in
groups of one vulnerability. Of every package that both read, both name the same groups.

| lockfile | packages, ours | osv-scanner | advisories, ours | osv-scanner | differences |
|---|---:|---:|---:|---:|---|
${lines.join('\n')}

## The differences

${explained.map(([reason, text]) => `- **${reason}**: ${text}`).join('\n')}

## Read by one alone, or by none

| file | |
|---|---|
${unread.map(([path, text]) => `| ${path} | ${text} |`).join('\n')}

osv-scanner ends with 128, "no package sources found", for a file without packages; it is counted as refused. Its
default preset does not read Podfile.lock.
`;
}
