import { type Bytes, fromBase64, randomBytes } from '../seal/bytes.ts';
import type { KeyHeader, RawKey } from '../seal/key-header.ts';
import { newPasskeySalt, type Passkey, sealWithPasskey, unlockWithPasskey } from '../seal/passkey-key.ts';
import type { Database } from '../store/database.ts';
import { keepPasskey } from '../store/settings.ts';
import { keepKey } from './session.ts';

/** The operating system's check was called off, took too long, or can't give a secret. */
export class NoPasskey extends Error {
  override name = 'NoPasskey';
}

/** Whether this machine has a check of its own (Windows Hello, Touch ID and the like) that the browser offers. */
export const offersPasskey = async (): Promise<boolean> =>
  typeof PublicKeyCredential === 'function' && PublicKeyCredential.isUserVerifyingPlatformAuthenticatorAvailable();

const secretOf = (credential: PublicKeyCredential): Bytes | null => {
  const given = credential.getClientExtensionResults().prf?.results?.first;
  return given instanceof ArrayBuffer ? new Uint8Array(given) : null;
};

const asked = async (asking: Promise<Credential | null>): Promise<PublicKeyCredential> => {
  const credential = await asking.catch((cause: unknown) => {
    throw new NoPasskey('Called off', { cause });
  });
  if (credential instanceof PublicKeyCredential) return credential;
  throw new NoPasskey('None');
};

/** Asks the machine to check who is there, and for the secret that goes with the salt. */
const secretFrom = async (credential: Bytes, salt: Bytes): Promise<Bytes> => {
  const found = await asked(
    navigator.credentials.get({
      publicKey: {
        challenge: randomBytes(32),
        allowCredentials: [{ type: 'public-key', id: credential }],
        userVerification: 'required',
        extensions: { prf: { eval: { first: salt } } },
      },
    }),
  );
  const secret = secretOf(found);
  if (!secret) throw new NoPasskey('No secret');
  return secret;
};

/**
 * Adds a passkey of this machine that unlocks beside the passphrase. Throws `NoPasskey` where the teacher calls it off
 * or the machine can't give a secret (WebAuthn's PRF extension, https://www.w3.org/TR/webauthn-3/#prf-extension).
 */
export const addPasskey = async (db: Database, header: KeyHeader, raw: RawKey): Promise<void> => {
  const salt = newPasskeySalt();
  const made = await asked(
    navigator.credentials.create({
      publicKey: {
        rp: { name: 'Læringsdialog' },
        user: { id: randomBytes(16), name: 'Læringsdialog', displayName: 'Læringsdialog' },
        challenge: randomBytes(32),
        pubKeyCredParams: [
          { type: 'public-key', alg: -7 },
          { type: 'public-key', alg: -257 },
        ],
        authenticatorSelection: { authenticatorAttachment: 'platform', userVerification: 'required' },
        extensions: { prf: { eval: { first: salt } } },
      },
    }),
  );
  const credential = new Uint8Array(made.rawId);
  // Many authenticators give the secret only when they are asked once more.
  const secret = secretOf(made) ?? (await secretFrom(credential, salt));
  await keepPasskey(db, await sealWithPasskey(header, raw, { credential, salt, secret }));
};

/** Unlocks the extension with the passkey. Throws `NoPasskey`, or `WrongSecret` where it gives another secret than then. */
export const unlockByPasskey = async (passkey: Passkey): Promise<void> => {
  const secret = await secretFrom(fromBase64(passkey.credential), fromBase64(passkey.salt));
  await keepKey(await unlockWithPasskey(passkey, secret));
};
