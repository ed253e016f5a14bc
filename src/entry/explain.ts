import { resolve } from 'node:path';
import { stderrLog } from '../io/log.js';
import { ConfigurationError } from '../model/errors.js';
import { EXIT, type ExitCode } from '../model/exit-code.js';
import { PACKAGE_RULES } from '../scan/dependencies/package-rules.js';
import { loadRules } from '../scan/secrets/rules/load-rules.js';
import { explainRule } from '../scan/static/explain.js';
import { ruleIds } from '../scan/static/rule-ids.js';
import { stripControl } from '../util/control-characters.js';
import { nearest } from '../util/nearest.js';
import { localPorts } from './local-ports.js';

interface Page {
  readonly title: string;
  readonly sections: readonly (readonly [heading: string, text: string])[];
}

/** `gatehouse explain ID`: what a rule or an advisory means, why it matters, how to fix it. */
export async function explainCommand(request: {
  readonly id: string;
  readonly osvDb: string | null;
  readonly offline: boolean;
}): Promise<ExitCode> {
  const { id } = request;
  const ruled = packageRulePage(id) ?? (await codeRulePage(id)) ?? (await secretRulePage(id));
  const page = ruled ?? (await advisoryPage(request));
  process.stdout.write(render(page));
  return EXIT.ok;
}

function render({ title, sections }: Page): string {
  const parts = sections
    .filter(([, text]) => text.trim() !== '')
    .map(
      ([heading, text]) =>
        `${heading}\n${text
          .trim()
          .split('\n')
          .map((line) => `  ${stripControl(line)}`)
          .join('\n')}\n`,
    );
  return `${stripControl(title)}\n\n${parts.join('\n')}`;
}

function packageRulePage(id: string): Page | null {
  const rule = PACKAGE_RULES.find((candidate) => candidate.id === id);
  if (rule === undefined) return null;
  return {
    title: `${rule.id}: ${rule.title} (${rule.severity})`,
    sections: [
      ['What', rule.what],
      ['Why it matters', rule.why],
      ['How to fix it', rule.fix],
    ],
  };
}

async function codeRulePage(id: string): Promise<Page | null> {
  const rule = await explainRule(id);
  if (rule === undefined) return null;
  const { docs } = rule;
  return {
    title: `${rule.id}: ${rule.title} (${rule.severity}, ${[...rule.cwe, ...rule.asvs.map((asvs) => `ASVS ${asvs}`)].join(', ')})`,
    sections: [
      ['What', rule.message],
      ['Why it matters', docs.why],
      ['How to fix it', docs.fix],
      ['Wrong', docs.bad],
      ['Right', docs.good],
      ['Read more', rule.references.join('\n')],
    ],
  };
}

async function secretRulePage(id: string): Promise<Page | null> {
  const rule = (await loadRules()).rules.find((candidate) => candidate.id === id);
  if (rule === undefined) return null;
  return {
    title: `${rule.id}: ${rule.title} of ${rule.provider} (${rule.severity})`,
    sections: [
      [
        'Why it matters',
        'Whoever can read the repository, now or from its history, can use the secret until it is revoked.',
      ],
      ['How to fix it', ['1. Revoke it', rule.revoke, rule.remedy].filter((part) => part !== null).join(': ')],
      ['Then', ['2. Look for its use in the log of the provider', rule.log].filter((part) => part !== null).join(': ')],
      ['Last', '3. Remove it from the code and take it from the environment; removing alone is not enough.'],
    ],
  };
}

async function advisoryPage(request: {
  readonly id: string;
  readonly osvDb: string | null;
  readonly offline: boolean;
}): Promise<Page> {
  const { id } = request;
  if (!/^[A-Z][A-Za-z]*-[\w.:-]{1,90}$/.test(id)) {
    const suggestion = nearest(id, [...PACKAGE_RULES.map((rule) => rule.id), ...(await ruleIds())]);
    throw new ConfigurationError(`unknown rule '${id}'${suggestion === null ? '' : `; did you mean '${suggestion}'?`}`);
  }
  const { findAdvisory } = await import('../scan/dependencies/entry-points.js');
  const { http } = localPorts(stderrLog({ verbose: false }));
  const osvDb = request.osvDb === null ? null : resolve(request.osvDb);
  const advisory = await findAdvisory(id, { ...request, osvDb, http });
  if (advisory === null) throw new ConfigurationError(`advisory ${id} is not in the database`);
  const affected = advisory.affected.map(({ ecosystem, name, ranges }) => {
    const fixed = ranges.flatMap((range) => range.events.flatMap((event) => event.fixed ?? []));
    return `${ecosystem} ${name}: ${fixed.length === 0 ? 'no fixed release' : `fixed in ${fixed.join(', ')}`}`;
  });
  return {
    title: `${advisory.id}: ${advisory.summary || 'no summary'}`,
    sections: [
      ['Also known as', advisory.aliases.join(', ')],
      ['What', advisory.details],
      ['Weakness', advisory.cwe.join(', ')],
      ['Affected', [...new Set(affected)].slice(0, 50).join('\n')],
      ['Read more', advisory.references.slice(0, 20).join('\n')],
    ],
  };
}
