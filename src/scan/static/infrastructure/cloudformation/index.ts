import type { Format } from '../format.js';

// Keys begin a line, or follow a sign where maps are written within braces.
const HEADER = /(?:^[ \t]*|[{,]\s*)["']?AWSTemplateFormatVersion["']?[ \t]*:/m;
const RESOURCES = /(?:^[ \t]*|[{,]\s*)["']?Resources["']?[ \t]*:/m;
const TYPE = /["']?Type["']?[ \t]*:[ \t]*["']?AWS::[A-Z]/;

/** Templates of CloudFormation and SAM, in YAML or JSON. */
export const cloudformation: Format<'cloudformation'> = {
  id: 'cloudformation',
  title: 'CloudFormation',
  example: 'infra/template.yaml',
  category: 'infrastructure',
  grammar: null,
  named: () => false,
  recognises: (path, text) =>
    /\.(?:ya?ml|json|template)$/i.test(path) && RESOURCES.test(text) && (HEADER.test(text) || TYPE.test(text)),
  beside: null,
  read: async (files, budget) => (await import('./read.js')).read(files, budget),
};
