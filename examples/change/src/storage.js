export const storage = {
  region: 'eu-central-1',
  bucket: 'orders-invoices',
  credentials: {
    accessKeyId: '{{LEAKED_KEY_ID}}',
    secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY,
  },
};
