import type { DialogueKind } from './dialogue-kind.ts';
import type { FilledForm } from './filled-form.ts';
import { Template } from './template.ts';
import elevsamtale from './templates/elevsamtale.json' with { type: 'json' };
import utviklingssamtale from './templates/utviklingssamtale.json' with { type: 'json' };
import veiledningssamtale from './templates/veiledningssamtale.json' with { type: 'json' };

/** The forms that come with the product: the guide's, part by part. */
export const builtInTemplates: Record<DialogueKind, Template> = {
  utviklingssamtale: Template.parse(utviklingssamtale),
  elevsamtale: Template.parse(elevsamtale),
  veiledningssamtale: Template.parse(veiledningssamtale),
};

/**
 * The form that new talks of a kind are held by: what the school's IT has handed down, else the active one of the
 * school's own, else the built-in one.
 */
export const templateFor = (
  kind: DialogueKind,
  handedDown: readonly Template[],
  own: readonly { template: Template; active: boolean }[],
): Template =>
  handedDown.find((template) => template.kind === kind) ??
  own.find(({ template, active }) => active && template.kind === kind)?.template ??
  builtInTemplates[kind];

/** A form with nothing filled in yet. */
export const unfilled = (template: Template): FilledForm => ({
  template,
  answers: {},
  participants: [],
  contributions: [],
});
