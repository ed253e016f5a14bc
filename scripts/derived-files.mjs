// Files of the repository that say in another form what the sources say: the policy's schema, its keys on a page,
// the actions of the stages, and what all actions take and give.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { actionsPage } from './actions-page.mjs';
import { withPolicyKeys } from './policy-keys.mjs';
import { product } from './product.mjs';
import { resultPages } from './result-pages.mjs';

/**
 * @param root the repository's root
 * @returns text by path from the root
 */
export async function derivedFiles(root) {
  const { FORMATS, PRODUCT, SCANNERS, policySchema } = await product(root);
  const template = await readFile(join(root, 'scripts/stage-action.template'), 'utf8');
  const schema = policySchema(PRODUCT);
  const page = await readFile(join(root, 'docs/policy.md'), 'utf8');
  const files = new Map([
    ['schema/policy.schema.json', `${JSON.stringify(schema, null, 2)}\n`],
    ['docs/policy.md', withPolicyKeys(page, schema)],
    ...resultPages(FORMATS),
    ...SCANNERS.map((scanner) => [`actions/${actionOf(scanner)}/action.yml`, stageAction(template, scanner)]),
  ]);
  return files.set('docs/actions.md', await actionsPage(root, files));
}

/** The name of a scanner's stage, and of its stub. */
export function actionOf({ id, action }) {
  return action.name ?? id;
}

function stageAction(template, scanner) {
  const { title, action } = scanner;
  const inputs = Object.entries(action.inputs).map(([name, input]) => {
    const fallback = input.default === undefined ? '' : `    default: ${scalar(input.default)}\n`;
    return `  ${name}:\n    description: ${scalar(input.description)}\n    required: false\n${fallback}`;
  });
  const parts = {
    NAME: title.toLowerCase(),
    DESCRIPTION: scalar(action.description),
    INPUTS: inputs.join(''),
    ID: actionOf(scanner),
  };
  return template.replace(/@(NAME|DESCRIPTION|INPUTS|ID)@/g, (_, name) => parts[name]);
}

/** A YAML scalar on one line: plain where that is unambiguous. */
function scalar(text) {
  const isPlain = /^[A-Za-z<][^#]*$/.test(text) && !/: |:$/.test(text) && !/^(?:true|false|null|yes|no)$/i.test(text);
  return isPlain ? text : `'${text.replaceAll("'", "''")}'`;
}
