/**
 * Which of checkov's examples speak of the mistake of which of our rules: rule, how the example says what is expected, the
 * folder below its tests, and the checks. `name`: resources are listed in the test or named for it; `file`: files are.
 */
const AWS = 'terraform/checks/resource/aws';
const DATA = 'terraform/checks/data/aws';
const GOOGLE = 'terraform/checks/resource/gcp';
const AZURE = 'terraform/checks/resource/azure';
const GRAPH = 'terraform/graph/checks/resources';
const KUBERNETES = 'kubernetes/checks';
const DOCKERFILE = 'dockerfile/checks';

const EXAMPLES = [
  ['rds-unencrypted', 'name', AWS, 'RDSEncryption NeptuneClusterStorageEncrypted'],
  ['db-audit-off', 'name', AWS, 'DBInstanceLogging RDSClusterLogging DocDBLogging'],
  ['rds-no-backup', 'name', AWS, 'DBInstanceBackupRetentionPeriod'],
  ['rds-deletion-protection-off', 'name', AWS, 'RDSInstanceDeletionProtection'],
  [
    'rds-iam-auth-off',
    'name',
    AWS,
    'RDSIAMAuthentication RDSClusterIAMAuthentication NeptuneDBClustersIAMDatabaseAuthenticationEnabled',
  ],
  ['db-tls-not-forced', 'name', AWS, 'RedShiftSSL'],
  ['disk-unencrypted', 'name', AWS, 'EBSEncryption EFSEncryptionEnabled LaunchConfigurationEBSEncryption'],
  ['queue-unencrypted', 'name', AWS, 'SQSQueueEncryption SNSTopicEncryption KinesisStreamEncryptionType'],
  ['cache-unencrypted', 'name', AWS, 'DAXEncryption'],
  ['cache-no-tls', 'name', AWS, 'MemoryDBClusterIntransitEncryption'],
  ['search-unencrypted', 'name', AWS, 'ElasticsearchEncryption'],
  ['open-admin-port', 'name', AWS, 'SecurityGroupUnrestrictedIngress22 SecurityGroupUnrestrictedIngress3389'],
  [
    'open-admin-port',
    'name',
    GOOGLE,
    'GoogleComputeFirewallUnrestrictedIngress22 GoogleComputeFirewallUnrestrictedIngress3306',
  ],
  ['iam-wildcard', 'name', AWS, 'IAMAdminPolicyDocument'],
  ['iam-wildcard', 'name', DATA, 'AdminPolicyDocument'],
  ['iam-privilege-escalation', 'name', AWS, 'IAMPrivilegeEscalation'],
  ['iam-privilege-escalation', 'name', DATA, 'CloudSplainingPrivilegeEscalation'],
  ['iam-data-on-everything', 'name', AWS, 'IAMDataExfiltration'],
  ['iam-data-on-everything', 'name', DATA, 'CloudSplainingDataExfiltration'],
  ['iam-oidc-no-sub', 'name', DATA, 'GithubActionsOIDCTrustPolicy'],
  ['iam-oidc-no-sub', 'name', AWS, 'GithubActionsOIDCTrustPolicyOnRole'],
  [
    'policy-for-everyone',
    'name',
    AWS,
    'KMSKeyWildcardPrincipal SNSTopicPolicyAnyPrincipal SQSQueuePolicyAnyPrincipal GlacierVaultAnyPrincipal S3AllowsAnyPrincipal',
  ],
  ['cloud-owner-role', 'name', AWS, 'IAMManagedAdminPolicy'],
  ['imds-v1', 'name', AWS, 'IMDSv1Disabled'],
  ['secret-in-function-environment', 'name', AWS, 'LambdaEnvironmentCredentials'],
  ['cloudtrail-off', 'name', AWS, 'CloudtrailEnableLogging GuarddutyDetectorEnabled'],
  ['cluster-public-endpoint', 'name', AWS, 'EKSPublicAccessCIDR'],
  ['key-rotation-off', 'name', AWS, 'KMSRotation'],
  [
    'tls-policy-old',
    'name',
    AWS,
    'APIGatewayDomainNameTLS CloudfrontTLS12 ElasticsearchTLSPolicy ELBPolicyUsesSecureProtocols',
  ],
  [
    'tls-policy-old',
    'name',
    AZURE,
    'AppServiceMinTLSVersion AppServiceSlotMinTLS AzureServicebusMinTLSVersion EventHubNamespaceMinTLS12 FunctionAppMinTLSVersion RedisCacheMinTLSVersion PostgreSQLMinTLSVersion',
  ],
  ['cloud-sql-open', 'name', GOOGLE, 'GoogleCloudSqlDatabasePubliclyAccessible'],
  [
    'db-audit-off',
    'name',
    GOOGLE,
    'GoogleCloudPostgreSqlLogConnection CloudPostgreSQLLogDisconnection GoogleCloudPostgreSqlEnablePgaudit',
  ],
  ['s3-public-access', 'graph', GRAPH, 'S3PublicACLRead S3PublicACLWrite'],
  ['flow-logs-off', 'graph', GRAPH, 'VPCHasFlowLog'],
  ['k8s-privilege-escalation', 'file', KUBERNETES, 'AllowPrivilegeEscalation'],
  ['k8s-capabilities', 'file', KUBERNETES, 'AllowedCapabilitiesSysAdmin'],
  ['container-host-mount', 'file', KUBERNETES, 'DockerSocketVolume'],
  ['k8s-privileged', 'file', KUBERNETES, 'PrivilegedContainers'],
  ['k8s-root', 'file', KUBERNETES, 'RootContainers'],
  ['k8s-service-account-token', 'file', KUBERNETES, 'ServiceAccountTokens'],
  ['k8s-host-namespace', 'file', KUBERNETES, 'ShareHost'],
  ['k8s-rbac-wildcard', 'file', KUBERNETES, 'WildcardRoles'],
  ['image-not-pinned', 'file', KUBERNETES, 'ImageTagFixed'],
  ['docker-root', 'file', DOCKERFILE, 'RootUser UserExists'],
  ['docker-add-url', 'file', DOCKERFILE, 'AddExists'],
  ['image-not-pinned', 'file', DOCKERFILE, 'ReferenceLatestTag'],
];

/** The examples, one each: which rule should speak, how it says so, and where it lies below checkov's tests. */
export function examples() {
  return EXAMPLES.flatMap(([rule, kind, base, checks]) =>
    checks.split(' ').map((check) => ({
      rule,
      kind,
      check,
      folder: `${base}/${kind === 'graph' ? check : `example_${check}`}`,
      tests: base,
    })),
  );
}
