// One page for each format of other tools' reports, made of what the format says of itself.

const BEFORE = `jobs:
  gatehouse:
    runs-on: ubuntu-latest
    permissions: { contents: read, pull-requests: write }
    steps:
      - uses: actions/checkout@v6
        with: { fetch-depth: 0, persist-credentials: false }
      - run: mkdir -p "$RUNNER_TEMP/reports"`;

/** @returns text by path from the root */
export function resultPages(formats) {
  return new Map([
    ...formats.map((format) => [`docs/results/${format.id}.md`, page(format)]),
    ['docs/results/README.md', overview(formats)],
  ]);
}

function page({ title, isEmptyList, docs }) {
  const { steps, requires, weight, place, incomplete, notes = [] } = docs;
  const glob = isEmptyList ? '*.json' : steps.some((step) => step.includes('.sarif')) ? '*.*' : '*.json';
  const further = notes.length === 0 ? '' : `\n## Good to know\n\n${notes.map((note) => `- ${note}`).join('\n')}\n`;
  return `# ${title}

\`\`\`yaml
${BEFORE}
${steps.map((step) => `      ${step}`).join('\n')}
      - uses: gatehouse-dev/gatehouse@v1
        with:
          results: \${{ runner.temp }}/reports/${glob}
\`\`\`

On the command line: \`gatehouse check --base main --results 'reports/${glob}'\`. Who must have reported stands in the policy of the base:
\`gate: { require: [dependencies, secrets, static, ${requires}] }\`.

| | |
|---|---|
| severity, confidence | ${weight} |
| place, identity | ${place} |
| not run is not clean | ${incomplete} |
${further}
How reports are read, joined and judged: [results of other tools](../results.md).
`;
}

function overview(formats) {
  const rows = formats.map(({ id, title, docs }) => `| [${title}](${id}.md) | \`${docs.requires}\` |`);
  return `# Reports of other tools, by tool

A report is known by what is in it, whatever its file is called. All of them are read, joined and judged alike: [results of other
tools](../results.md).

| format | in \`gate.require\` |
|---|---|
${rows.join('\n')}
`;
}
