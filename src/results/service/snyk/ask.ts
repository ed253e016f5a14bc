import { isObject, itemsAt, objectAt, type UnknownObject, wordAt } from '../../../util/json-value.js';
import type { ForeignResult } from '../../foreign-run.js';
import { pathInRepository } from '../../repository-path.js';
import { type ServiceClient, serviceClient } from '../client.js';
import { ServiceRefusal } from '../refusal.js';
import type { ServiceAnswer, ServiceRequest } from '../service.js';
import { ownPackages } from '../twin.js';
import { resultOf } from './issue.js';
import type { SnykProject } from './project.js';
import type { SnykSettings } from './settings.js';

/** The version of the API that the answers are read in. */
const VERSION = '2024-10-15';
const MAX_PAGES = 100;

/**
 * Open issues of the projects. Snyk has looked at them by its own plan, at a commit that it does not tell: what it says
 * was there before, and is joined with what our own scan found.
 */
export async function askSnyk({
  settings,
  token,
  http,
  signal,
  seen,
  minDelayMs,
}: ServiceRequest<SnykSettings>): Promise<readonly ServiceAnswer[]> {
  const client = serviceClient({
    http,
    host: settings.host,
    headers: { authorization: `token ${token}` },
    permission: "'View Organization' and 'View Project'",
    signal,
    minDelayMs,
  });
  const own = ownPackages(seen);
  const results: ForeignResult[] = [];
  let [ignored, unreadable] = [0, 0];
  for (const id of settings.projects) {
    const project = await readProject(client, settings.organization, id);
    for (const issue of await issuesOf(client, settings.organization, id)) {
      const attributes = objectAt(issue.attributes);
      if (!isObject(issue.attributes)) unreadable++;
      else if (attributes.status === 'resolved') continue;
      else if (attributes.ignored === true) ignored++;
      else results.push(resultOf(issue, project, own));
    }
  }
  return [
    {
      id: 'snyk',
      run: {
        tool: 'Snyk',
        version: 'unknown',
        failure: null,
        revision: null,
        countsPoints: false,
        results,
        leftOut: 0,
        unreadable,
      },
      notes: ignored === 0 ? [] : [`${ignored} ${ignored === 1 ? 'issue' : 'issues'} left out: ignored at Snyk`],
    },
  ];
}

async function readProject(client: ServiceClient, organization: string, id: string): Promise<SnykProject> {
  const path = `rest/orgs/${organization}/projects/${id}`;
  const { data } = objectAt(await client.get(path, { version: VERSION }));
  const { attributes, id: told } = objectAt(data);
  if (told !== id || !isObject(attributes)) throw new ServiceRefusal(`${path} answered in another form`);
  if (attributes.status === 'inactive') throw new ServiceRefusal(`project ${id} is inactive: Snyk looks at it no more`);
  const file = wordAt(attributes.target_file);
  return { type: wordAt(attributes.type) ?? '', file: file === null ? null : pathInRepository(file, []) };
}

/** All pages. Of the address of the next one nothing is taken but the mark after which it begins. */
async function issuesOf(
  client: ServiceClient,
  organization: string,
  project: string,
): Promise<readonly UnknownObject[]> {
  const path = `rest/orgs/${organization}/issues`;
  const issues: UnknownObject[] = [];
  let after: string | undefined;
  for (let page = 1; page <= MAX_PAGES; page++) {
    const answer = objectAt(
      await client.get(path, {
        version: VERSION,
        'scan_item.id': project,
        'scan_item.type': 'project',
        limit: '100',
        starting_after: after,
      }),
    );
    if (!Array.isArray(answer.data)) throw new ServiceRefusal(`${path} answered in another form`);
    for (const issue of itemsAt(answer.data).map(objectAt)) {
      if (projectOf(issue) !== project) throw new ServiceRefusal(`${path} answered about another project`);
      issues.push(issue);
    }
    const { next } = objectAt(answer.links);
    const address = wordAt(next) ?? wordAt(objectAt(next).href);
    if (address === null) return issues;
    const mark = URL.canParse(address, 'https://snyk.invalid')
      ? new URL(address, 'https://snyk.invalid').searchParams.get('starting_after')
      : null;
    if (mark === null || mark === after) throw new ServiceRefusal(`${path} has a next page without a beginning`);
    after = mark;
  }
  throw new ServiceRefusal(`${path} does not end after ${MAX_PAGES} pages`);
}

function projectOf({ relationships }: UnknownObject): string | null {
  return wordAt(objectAt(objectAt(objectAt(relationships).scan_item).data).id);
}
