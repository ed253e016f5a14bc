// The pages of docs/rules: what each rule finds, why it matters, the wrong and the right code. Written by the build.
export const RULE_PAGES = 'docs/rules';

/**
 * Text by path from the root: a page for each rule, or for several that their scanner puts on one, and an index.
 * @param scanners the product's
 * @param prose our own words as Markdown
 */
export async function rulePages(scanners, prose) {
  const files = new Map();
  const index = [];
  for (const scanner of scanners) {
    const pages = await pagesOf(scanner);
    for (const [name, rules] of pages) {
      files.set(
        `${RULE_PAGES}/${name}`,
        rules.length === 1 && !rules[0].page.includes('#') ? pageOf(rules[0], prose) : sharedPage(name, rules, prose),
      );
    }
    index.push(...indexOf(scanner, pages, prose));
  }
  const head = [
    '# Rules',
    '',
    'What the gate looks for. `gatehouse explain <id>` and, on a pull request, `/gatehouse explain <id>` say the same.',
    '',
  ];
  files.set(`${RULE_PAGES}/README.md`, [...head, ...index].join('\n'));
  return files;
}

/** Rules of a scanner by page, in the order of their ids. */
async function pagesOf(scanner) {
  const pages = new Map();
  for (const { id, page } of (await scanner.ownTexts()).toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const [name] = page.split('#');
    const { title, sections } = await scanner.explain(id, {});
    const told = {
      id,
      page,
      title: title.slice(id.length + 2),
      sections: sections.filter(({ text }) => text.trim() !== ''),
    };
    pages.set(name, [...(pages.get(name) ?? []), told]);
  }
  return pages;
}

function pageOf({ id, title, sections }, prose) {
  return [
    `# ${id}`,
    '',
    prose(capital(title)),
    '',
    ...sections.flatMap((section) => sectionOf(section, prose)),
    FOOT,
    '',
  ].join('\n');
}

const FOOT = 'How to switch a rule off or to except one finding: [the policy](../policy.md). [All rules](README.md).';

/** What all rules of the page say alike is said once, after them. */
function sharedPage(name, rules, prose) {
  const [first] = rules;
  const isCommon = ({ heading, text }) =>
    rules.every(({ sections }) => sections.some((other) => other.heading === heading && other.text === text));
  const common = first.sections.filter(isCommon);
  const lines = rules.flatMap(({ id, title, sections }) => [
    `## ${id}`,
    '',
    prose(capital(title)),
    '',
    ...sections.filter((section) => !isCommon(section)).map(({ text }) => prose(text)),
    '',
  ]);
  return [
    `# ${capital(name.replace('.md', '').replace('-', ': '))}`,
    '',
    ...common.flatMap(({ text }) => [prose(text.replace(/^\d+\. /, '')), '']),
    ...lines,
    FOOT,
    '',
  ].join('\n');
}

function sectionOf({ heading, text, isCode }, prose) {
  const lines = text.trim().split('\n');
  if (isCode === true) return [`## ${heading}`, '', ...fenced(text.trim()), ''];
  const body =
    lines.length === 1 && !/^https:\S+$/.test(text.trim()) ? [prose(text)] : lines.map((line) => `- ${prose(line)}`);
  return [`## ${heading}`, '', ...body, ''];
}

function fenced(code) {
  const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return [fence, code, fence];
}

function indexOf({ title }, pages, prose) {
  const rows = [...pages].map(([name, rules]) => {
    const [rule] = rules;
    return rule.page.includes('#')
      ? `- [${name.replace('.md', '')}](${name}): ${rules.length}, from ${rule.id} to ${rules.at(-1).id}`
      : `- [${rule.id}](${name}): ${prose(rule.title)}`;
  });
  return [`## ${title}`, '', ...rows, ''];
}

function capital(text) {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
