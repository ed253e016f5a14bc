import type { Budget } from '../budget.js';
import type { FormatFile, FormatGap, Reading } from '../format.js';
import type { Resource } from '../resource.js';
import { yamlFile } from '../yaml/document.js';

/** One resource `policy` for each document; its statements are told by the view. */
export function read(files: readonly FormatFile[], budget: Budget): Reading {
  const gaps: FormatGap[] = [];
  const resources = files.flatMap((file) => {
    const { documents, error } = yamlFile(file, budget);
    if (error !== null) {
      gaps.push({ kind: 'syntax', path: file.path, subject: 'IAM policy', reason: `not valid JSON: ${error}` });
    }
    return documents.flatMap((document): Resource[] =>
      document.kind === 'map'
        ? [{ type: 'policy', name: '', address: 'policy', at: document.at, attributes: document }]
        : [],
    );
  });
  return { resources, gaps };
}
