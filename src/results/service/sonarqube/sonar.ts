import type { AnalysedChange } from '../../../model/analysed-change.js';
import { isObject, itemsAt, objectAt, type UnknownObject, wholeAt, wordAt } from '../../../util/json-value.js';
import type { ForeignPlace } from '../../foreign-run.js';
import { pathInRepository } from '../../repository-path.js';
import type { Query, ServiceClient } from '../client.js';
import { ServiceRefusal } from '../refusal.js';
import type { SonarSettings } from './settings.js';

/** One project, and the part of it that is asked about. */
export interface Sonar {
  readonly client: ServiceClient;
  readonly settings: SonarSettings;
  /** `pullRequest` or `branch`: without it the answer is of the main branch. */
  readonly subject: Query;
}

export function subjectQuery({ pull, branch }: Pick<AnalysedChange, 'pull' | 'branch'>): Query {
  return pull === null ? { branch } : { pullRequest: String(pull) };
}

/** Results of a list, and why they are not all. */
export interface SonarList {
  readonly items: readonly UnknownObject[];
  /** Path of a component by its key. */
  readonly paths: ReadonlyMap<string, string>;
  readonly unreadable: number;
  readonly shortfalls: readonly string[];
}

const PAGE_SIZE = 500;
/** The service lists no more, whatever it counts. */
const MAX_LISTED = 10_000;

/** All pages of a list (`ps`, `p`, `paging.total`). @throws ServiceRefusal where an answer is none, or ends early */
export async function everyPage(
  { client, settings, subject }: Sonar,
  path: string,
  key: 'issues' | 'hotspots',
  query: Query,
): Promise<SonarList> {
  const items: UnknownObject[] = [];
  const paths = new Map<string, string>();
  let [seen, unreadable, total] = [0, 0, Number.POSITIVE_INFINITY];
  for (let page = 1; seen < Math.min(total, MAX_LISTED); page++) {
    const answer = objectAt(await client.get(path, { ...query, ...subject, ps: String(PAGE_SIZE), p: String(page) }));
    const counted = wholeAt(objectAt(answer.paging).total, 0) ?? wholeAt(answer.total, 0);
    if (!Array.isArray(answer[key]) || counted === null) throw new ServiceRefusal(`${path} answered in another form`);
    const listed = itemsAt(answer[key]);
    total = counted;
    if (listed.length === 0 && seen < Math.min(total, MAX_LISTED))
      throw new ServiceRefusal(`${path} counts ${total} and lists ${seen}`);
    for (const item of listed) {
      if (!isObject(item)) unreadable++;
      else if (item.project !== settings.project)
        throw new ServiceRefusal(`${path} answered about another project than ${settings.project}`);
      else items.push(item);
    }
    for (const component of itemsAt(answer.components).map(objectAt)) {
      const [id, place] = [wordAt(component.key), wordAt(component.path)];
      if (id !== null && place !== null) paths.set(id, place);
    }
    seen += listed.length;
  }
  const beyond = total - MAX_LISTED;
  const shortfalls = beyond > 0 ? [`${beyond} ${key} beyond the ${MAX_LISTED} that it lists were not read`] : [];
  return { items, paths, unreadable, shortfalls };
}

/** Where an issue is: its component, and a range whose lines count from 1 and whose columns count from 0. */
export function placesOf({ component, textRange, line }: UnknownObject, { paths }: SonarList): ForeignPlace[] {
  const id = wordAt(component);
  const named = id === null ? null : (paths.get(id) ?? afterProject(id));
  if (named === null) return [];
  const range = objectAt(textRange);
  const startLine = wholeAt(range.startLine, 1) ?? wholeAt(line, 1);
  const column = (offset: unknown) => (startLine === null ? null : plusOne(wholeAt(offset, 0)));
  return [
    {
      path: pathInRepository(named, []),
      startLine,
      startColumn: column(range.startOffset),
      endLine: startLine === null ? null : wholeAt(range.endLine, startLine),
      endColumn: column(range.endOffset),
    },
  ];
}

/** `project:path`; null for what is of the project as a whole. */
function afterProject(component: string): string | null {
  const at = component.indexOf(':');
  return at === -1 ? null : component.slice(at + 1) || null;
}

function plusOne(offset: number | null): number | null {
  return offset === null ? null : offset + 1;
}
