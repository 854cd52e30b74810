import { generate } from 'selfsigned';

/**
 * One self-signed certificate for all hosts of the LMS, made anew at every start: no private key lies in the
 * repository.
 */
export async function certificate(): Promise<{ key: string; cert: string }> {
  const made = await generate([{ name: 'commonName', value: '*.itslearning.com' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'keyUsage', digitalSignature: true },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames: [{ type: 2, value: '*.itslearning.com' }] },
    ],
  });
  return { key: made.private, cert: made.cert };
}
