import type { Catalogue, CatalogueGap } from '../../model/catalogue.js';
import type { CoverageKind } from '../../model/coverage.js';
import { groupBy } from '../../util/group-by.js';
import type { Gap } from '../ledger.js';
import { plain } from './rules/words.js';

/** What a gap of a catalogue is in the ledger: what hides what a statement does takes it out of sight. */
const KINDS: Readonly<Record<CatalogueGap['kind'], CoverageKind>> = {
  unparsed: 'syntax',
  'dynamic-sql': 'syntax',
  statement: 'syntax',
  code: 'syntax',
  'unknown-extension': 'language',
  order: 'language',
  permission: 'scanner',
  budget: 'budget',
  version: 'scanner',
};

/** The gaps of a catalogue for the ledger, those of one kind and one file together. */
export function gapsOf({ gaps }: Catalogue, root: string): Gap[] {
  const groups = groupBy(gaps, ({ kind, location }) => JSON.stringify([KINDS[kind], location?.path ?? root]));
  return [...groups.values()].map((group) => {
    const [{ kind, location, reason }] = group;
    const line = location?.startLine === undefined ? '' : `line ${location.startLine}: `;
    const more = group.length === 1 ? '' : `, and ${group.length - 1} more`;
    return {
      kind: KINDS[kind],
      path: location?.path ?? root,
      subject: 'migration',
      count: group.length,
      reason: `${line}${plain(reason)}${more}; what depends on it is unknown`,
    };
  });
}
