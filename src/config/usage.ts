import { type ProductForm, settingOptions } from './product-form.js';

/** What `gatehouse help` says. */
export function usage(form: ProductForm): string {
  const { scanners, formats, surfaceFormats, databaseFormats } = form;
  return `gatehouse: the security gate for pull requests

  gatehouse check [dir]      run the gate
      --base REV --head REV  what to compare; no --head: the working tree; neither: the whole tree, everything is new
      --staged               what is staged against HEAD: what a commit would bring
      --config FILE          policy file (default: .github/gatehouse.yml of the base)
      --only LIST            ${scanners.map(({ id }) => id).join(', ')}
      --format FORMAT        ${formats.join(', ')}
      --output FILE          write the report there instead of to standard output
      --offline              no network; with --osv-db DIR for the dependency audit
      --osv-db DIR           OSV database: DIR/<Ecosystem>/all.zip
${optionLines(form)}
      --results GLOB         SARIF 2.1.0 reports of other tools, several separated by commas: one list, one verdict
      --all                  list findings of low confidence too; otherwise they are counted
      --verbose              tell what is being done, on standard error
  gatehouse baseline [dir]   write today's open findings to .github/gatehouse-baseline.json, which whole-tree runs are judged against
      --write FILE           write them there instead
      --shrink               leave out what is gone, take in nothing
  gatehouse database         who may do what in a database, whether it is watched, and which rights nobody needs
      --migrations DIR       as migrations build it; nothing is executed
      --url URL              as a PostgreSQL has it (postgres://…, or env:NAME of a variable that holds the URL), read only
      --snapshot FILE        as it was when --write-snapshot FILE kept it
      --base FILE            what changed since: a snapshot, or with --migrations a revision
      --format FORMAT        ${databaseFormats.join(', ')}
  gatehouse db build DIR     index OSV zips (DIR/<Ecosystem>/all.zip) for offline use
  gatehouse db update DIR [ECOSYSTEM ...]   download what changed at OSV, and index it
  gatehouse explain ID       what a rule or advisory means, why it matters, how to fix it
  gatehouse explain ID RESULT.json ...   the same of a finding, with its place and the whole way of its data
  gatehouse fix [dir]        show the changes of files that clear findings, and what to type for the rest (options of check)
      --write                make those changes; nothing is installed
  gatehouse init [dir]       write .github/gatehouse.yml and the workflow for this repository, and look what it holds today
      --dry-run              show what would be written, write nothing
      --fork                 with the workflow that comments on pull requests of forks: for public repositories
      --import               with what files of other tools let stay (osv-scanner, Trivy, Snyk, zizmor, VEX, …)
      --owner NAME           who answers for what is imported
  gatehouse surface [dir]    what the code exposes and reaches; with --base REV what the change opens
      --format FORMAT        ${surfaceFormats.join(', ')}
  gatehouse surface import [--owner NAME] FILE ...   what models of Threat Dragon, OTM and Threagile answer, as .github/threats.yml
  gatehouse vex [RESULT.json]   the exceptions that hold as VEX, on standard output; without a result the whole tree is checked
      --format FORMAT        openvex, cyclonedx
  gatehouse policy import [--owner NAME] FILE ...   the same as sections of a policy, on standard output
  gatehouse policy test [--policy FILE] CASES.yml|RESULT.json ...   what a policy says of its cases and of recorded results
  gatehouse policy explain FINDING RESULT.json [--policy FILE]   which condition decides on a finding, and what lets it through
  gatehouse policy show [--policy FILE]   every setting with where it comes from
  gatehouse policy diff BEFORE.yml AFTER.yml [RESULT.json ...]   what changes, and what that does to recorded results

Exit codes: 0 pass or warn, 1 the policy says no, 2 wrong usage or configuration,
            3 a required scan did not complete, 4 a defect of gatehouse
`;
}

function optionLines(form: ProductForm): string {
  return settingOptions(form)
    .map(({ name, placeholder, values }) => `      ${`--${name} ${placeholder}`.padEnd(23)}${values.join(', ')}`)
    .join('\n');
}
