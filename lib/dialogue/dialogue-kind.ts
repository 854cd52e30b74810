import * as z from '../zod.ts';

/** The three learning dialogues, by their Norwegian names. */
export const DialogueKind = z.enum(['utviklingssamtale', 'elevsamtale', 'veiledningssamtale']);
export type DialogueKind = z.infer<typeof DialogueKind>;

/** The talks that are agreed in advance. */
export const FORMAL_KINDS = ['utviklingssamtale', 'elevsamtale'] as const satisfies readonly DialogueKind[];
export type FormalKind = (typeof FORMAL_KINDS)[number];
