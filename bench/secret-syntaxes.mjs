// How many ways to give a name a value the secret scan reads, with gitleaks beside it.
//   node bench/secret-syntaxes.mjs [--gitleaks PATH] [--no-peers] [--missed [--held-back]] [--write]
// gitleaks: go install github.com/zricethezav/gitleaks/v8@latest
import { PROGRAMS } from './secret-syntaxes/programs.mjs';
import { SETTINGS } from './secret-syntaxes/settings.mjs';
import { runTable } from './secret-table.mjs';

await runTable({
  name: 'secret-syntaxes',
  title: 'Declarations that the secret scan reads',
  entries: [...PROGRAMS, ...SETTINGS],
  words: 'ways of languages, formats, addresses and command lines to give a name a value',
});
