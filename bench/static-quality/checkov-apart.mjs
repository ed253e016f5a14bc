/** Examples that are no measure of the mistake, by the reason: `check resource` or `check file`. */
const APART = {
  'not what the format takes: a bare `False`, a missing or unknown key, a list where a text stands, no effect': [
    'RDSEncryption aws_db_instance.disabled',
    'EBSEncryption aws_ebs_volume.disabled',
    'DAXEncryption aws_dax_cluster.disabled',
    'LaunchConfigurationEBSEncryption aws_instance.fail',
    'LaunchConfigurationEBSEncryption aws_instance.fail_empty_root_list',
    'RDSInstanceDeletionProtection aws_db_instance.fail2',
    'DBInstanceBackupRetentionPeriod aws_rds_cluster.fail',
    'DBInstanceBackupRetentionPeriod aws_db_instance.fail',
    'IAMAdminPolicyDocument aws_iam_policy.fail4',
    'GithubActionsOIDCTrustPolicy aws_iam_policy_document.fail1',
    'GithubActionsOIDCTrustPolicy aws_iam_policy_document.fail2',
    'GithubActionsOIDCTrustPolicy aws_iam_policy_document.fail-wildcard',
    'GithubActionsOIDCTrustPolicy aws_iam_policy_document.fail-abusable',
    'GithubActionsOIDCTrustPolicy aws_iam_policy_document.fail-wildcard-assertion',
    'GithubActionsOIDCTrustPolicy aws_iam_policy_document.fail-misused-repo',
    'KMSKeyWildcardPrincipal aws_kms_key.fail_1',
    'KMSKeyWildcardPrincipal aws_kms_key.fail_3',
    'GoogleCloudPostgreSqlLogConnection google_sql_database_instance.unknown_var',
    'AllowedCapabilitiesSysAdmin pod-FAILED2.yaml',
    'RootContainers rootContainersFAILED-malformed-spec.yaml',
    'UserExists failure/Dockerfile',
  ],
  'lets nothing in, or grants nothing: no source, port 0 alone, an equality that no token meets, empty verbs': [
    'SecurityGroupUnrestrictedIngress22 aws_security_group.fail2',
    'SecurityGroupUnrestrictedIngress22 aws_security_group.not_self',
    'SecurityGroupUnrestrictedIngress22 aws_vpc_security_group_ingress_rule.fail2',
    'GithubActionsOIDCTrustPolicyOnRole aws_iam_role.fail2',
    'GithubActionsOIDCTrustPolicyOnRole aws_iam_role.fail-abusable',
    'WildcardRoles role-failed-1.yaml',
    'WildcardRoles role-failed-3.yaml',
  ],
  'what the platform does by itself: encryption of queues, TLS 1.2, or as the account is set': [
    'SQSQueueEncryption aws_sqs_queue.fail',
    'SQSQueueEncryption aws_sqs_queue.fail2',
    'AzureServicebusMinTLSVersion azurerm_servicebus_namespace.fail',
    'PostgreSQLMinTLSVersion azurerm_postgresql_server.fail2',
    'LaunchConfigurationEBSEncryption aws_instance.fail5',
  ],
  'the engine is not known': ['RDSClusterIAMAuthentication aws_rds_cluster.default'],
  'open to the world beside the group itself': ['SecurityGroupUnrestrictedIngress22 aws_security_group.pass_self2'],
  'told for another reason: a trail of one region without validation, an ACL that lets everybody read': [
    'S3PublicACLWrite aws_s3_bucket.bucket_with_read_acl',
    'CloudtrailEnableLogging aws_cloudtrail.pass',
    'CloudtrailEnableLogging aws_cloudtrail.pass2',
  ],
};

const REASONS = new Map(Object.entries(APART).flatMap(([reason, names]) => names.map((name) => [name, reason])));

/** Why an example does not measure the mistake; null where it does. */
export function apartOf(check, name) {
  return REASONS.get(`${check} ${name}`) ?? null;
}
