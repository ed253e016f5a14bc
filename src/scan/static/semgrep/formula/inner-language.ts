/** What may stand in a string: text without a grammar, data, or code. JSON is read as the expression of JavaScript that it is. */
export type InnerLanguage =
  | 'text'
  | 'json'
  | 'javascript'
  | 'python'
  | 'php'
  | 'java'
  | 'go'
  | 'ruby'
  | 'csharp'
  | 'hcl';
