/** What a VEX statement says of a product and a vulnerability (OpenVEX 0.2.0, "Status Labels"). */
export const VEX_STATUSES = ['not_affected', 'affected', 'fixed', 'under_investigation'] as const;
export type VexStatus = (typeof VEX_STATUSES)[number];

/** Why a product is not affected (OpenVEX 0.2.0, "Status Justifications"). */
export const VEX_JUSTIFICATIONS = [
  'component_not_present',
  'vulnerable_code_not_present',
  'vulnerable_code_not_in_execute_path',
  'vulnerable_code_cannot_be_controlled_by_adversary',
  'inline_mitigations_already_exist',
] as const;
export type VexJustification = (typeof VEX_JUSTIFICATIONS)[number];

/** What an exception says of the vulnerability that it lets stay. */
export interface VexWords {
  readonly status?: VexStatus;
  readonly justification?: VexJustification;
}
