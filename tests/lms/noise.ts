import { createHash } from 'node:crypto';

/**
 * Svelte puts a hash of each component's style into its class names, and the hash changes with every release of the
 * LMS. A new seed at every start keeps tests (and readers) from leaning on such a name.
 */
export function noiseFrom(seed: string): (component: string) => string {
  return (component) => {
    const digest = createHash('sha256').update(`${seed}/${component}`).digest();
    return `svelte-${digest.readUIntBE(0, 6).toString(36).padStart(6, '0').slice(-6)}`;
  };
}
