import { bandit } from './bandit/index.js';
import { brakeman } from './brakeman/index.js';
import { cargoAudit } from './cargo-audit/index.js';
import { checkov } from './checkov/index.js';
import { eslint } from './eslint/index.js';
import { gitlab } from './gitlab/index.js';
import { gitleaks } from './gitleaks/index.js';
import { gosec } from './gosec/index.js';
import { govulncheck } from './govulncheck/index.js';
import { grype } from './grype/index.js';
import { hadolint } from './hadolint/index.js';
import { npmAudit } from './npm-audit/index.js';
import { osvScanner } from './osv-scanner/index.js';
import { pipAudit } from './pip-audit/index.js';
import { pnpmAudit } from './pnpm-audit/index.js';
import type { ReportFormat } from './report-format.js';
import { ruff } from './ruff/index.js';
import { sarif } from './sarif/index.js';
import { semgrep } from './semgrep/index.js';
import { snyk } from './snyk/index.js';
import { trivy } from './trivy/index.js';
import { yarnAudit } from './yarn-audit/index.js';
import { zizmor } from './zizmor/index.js';

/** Every format that is read; the first that knows a document as its own reads it. */
export const FORMATS: readonly ReportFormat[] = [
  sarif,
  bandit,
  brakeman,
  cargoAudit,
  checkov,
  eslint,
  gitlab,
  gitleaks,
  gosec,
  govulncheck,
  grype,
  hadolint,
  npmAudit,
  osvScanner,
  pipAudit,
  pnpmAudit,
  ruff,
  semgrep,
  snyk,
  trivy,
  yarnAudit,
  zizmor,
];
