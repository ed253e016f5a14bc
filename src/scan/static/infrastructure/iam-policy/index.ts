import type { Format } from '../format.js';

const VERSION = /"Version"\s*:\s*"20(?:08-10-17|12-10-17)"/;
const STATEMENT = /"Statement"\s*:/;

/** Policies of AWS as files in JSON, for command lines and pipelines. */
export const iamPolicy: Format<'iam-policy'> = {
  id: 'iam-policy',
  title: 'IAM policy',
  example: 'infra/policies/job.json',
  category: 'infrastructure',
  grammar: null,
  named: () => false,
  recognises: (path, text) => /\.json$/i.test(path) && VERSION.test(text) && STATEMENT.test(text),
  beside: null,
  read: async (files, budget) => (await import('./read.js')).read(files, budget),
};
