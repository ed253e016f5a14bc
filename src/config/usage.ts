import { type ProductForm, settingOptions } from './product-form.js';

/** What `gatehouse help` says. */
export function usage(form: ProductForm): string {
  const { scanners, formats } = form;
  return `gatehouse: the security gate for pull requests

  gatehouse check [dir]      run the gate
      --base REV --head REV  what to compare; no --head: the working tree; neither: the whole tree, everything is new
      --config FILE          policy file (default: .github/gatehouse.yml of the base)
      --only LIST            ${scanners.map(({ id }) => id).join(', ')}
      --format FORMAT        ${formats.join(', ')}
      --output FILE          write the report there instead of to standard output
      --offline              no network; with --osv-db DIR for the dependency audit
      --osv-db DIR           OSV database: DIR/<Ecosystem>/all.zip
${optionLines(form)}
      --verbose              tell what is being done, on standard error
  gatehouse db build DIR     index OSV zips (DIR/<Ecosystem>/all.zip) for offline use
  gatehouse db update DIR [ECOSYSTEM ...]   download what changed at OSV, and index it
  gatehouse explain ID       what a rule or advisory means, why it matters, how to fix it
  gatehouse explain ID RESULT.json ...   the same of a finding, with its place and the whole way of its data
  gatehouse init [dir]       write .github/gatehouse.yml and the workflow for this repository
  gatehouse policy test --config FILE RESULT.json ...   run a policy against recorded results

Exit codes: 0 pass or warn, 1 the policy says no, 2 wrong usage or configuration,
            3 a required scan did not complete, 4 a defect of gatehouse
`;
}

function optionLines(form: ProductForm): string {
  return settingOptions(form)
    .map(({ name, placeholder, values }) => `      ${`--${name} ${placeholder}`.padEnd(23)}${values.join(', ')}`)
    .join('\n');
}
