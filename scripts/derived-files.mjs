// Files of the repository that say in another form what the sources say: the policy's schema, the actions of the stages.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { product } from './product.mjs';

/**
 * @param root the repository's root
 * @returns text by path from the root
 */
export async function derivedFiles(root) {
  const { PRODUCT, SCANNERS, policySchema } = await product(root);
  const template = await readFile(join(root, 'scripts/stage-action.template'), 'utf8');
  return new Map([
    ['schema/policy.schema.json', `${JSON.stringify(policySchema(PRODUCT), null, 2)}\n`],
    ...SCANNERS.map((scanner) => [`actions/${scanner.id}/action.yml`, stageAction(template, scanner)]),
  ]);
}

function stageAction(template, { id, title, action }) {
  const inputs = Object.entries(action.inputs).map(([name, input]) => {
    const fallback = input.default === undefined ? '' : `    default: ${scalar(input.default)}\n`;
    return `  ${name}:\n    description: ${scalar(input.description)}\n    required: false\n${fallback}`;
  });
  const parts = {
    NAME: title.toLowerCase(),
    DESCRIPTION: scalar(action.description),
    INPUTS: inputs.join(''),
    ID: id,
  };
  return template.replace(/@(NAME|DESCRIPTION|INPUTS|ID)@/g, (_, name) => parts[name]);
}

/** A YAML scalar on one line: plain where that is unambiguous. */
function scalar(text) {
  const isPlain = /^[A-Za-z<][^#]*$/.test(text) && !/: |:$/.test(text) && !/^(?:true|false|null|yes|no)$/i.test(text);
  return isPlain ? text : `'${text.replaceAll("'", "''")}'`;
}
