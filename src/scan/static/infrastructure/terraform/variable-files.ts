/** Whether a file gives values to variables. */
export function isValues(path: string): boolean {
  return path.endsWith('.tfvars');
}

/** Whether Terraform reads such a file without being asked to (Terraform's docs, "Variable Definition Precedence"). */
export function isLoadedByItself(path: string): boolean {
  return /(?:^|\/)terraform\.tfvars$|\.auto\.tfvars$/.test(path);
}
