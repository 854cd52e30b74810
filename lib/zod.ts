import { config } from 'zod/mini';

// The extension's content security policy forbids code made from strings, which Zod would otherwise try.
config({ jitless: true });

export * from 'zod/mini';
