// In how many known configuration files the secret scan finds the secret, with gitleaks beside it.
//   node bench/secret-files.mjs [--gitleaks PATH] [--no-peers] [--missed [--held-back]] [--write]
// gitleaks: go install github.com/zricethezav/gitleaks/v8@latest
import { FILES } from './secret-files/files.mjs';
import { runTable } from './secret-table.mjs';

await runTable({
  name: 'secret-files',
  title: 'Configuration files in which the secret scan finds the secret',
  entries: FILES.map(([path, text, values]) => [path, path, text, values]),
  words: 'configuration files of known programs',
});
