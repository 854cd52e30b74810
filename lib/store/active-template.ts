import type { DialogueKind } from '../dialogue/dialogue-kind.ts';
import type { Template } from '../dialogue/template.ts';
import { templateFor } from '../dialogue/templates.ts';
import { templateRecords } from './school-records.ts';
import type { Vault } from './vault.ts';

/** The form that new talks of a kind are held by here. Apart from the rest of the store, since it brings the built-in forms. */
export const activeTemplate = async (
  vault: Vault,
  kind: DialogueKind,
  handedDown: readonly Template[],
): Promise<Template> => templateFor(kind, handedDown, await templateRecords(vault));
