import { browser } from '../browser.ts';
import { Duties } from '../dialogue/duties.ts';
import { checkForm, type FormProblem, readForm } from '../dialogue/form-file.ts';
import type { Template } from '../dialogue/template.ts';

// The policy's values are JSON texts: a list of them for `templates`, one for `duties`. Chrome and Edge drop what their
// schema language can't describe, and it has no «one of these shapes», which the questions of a form need. A text goes
// everywhere: in the registry as REG_SZ, one value for each form, in an ADMX list, in a plist and in JSON. Firefox takes
// any JSON in its manifest and checks nothing, so objects are taken too.

/** What is wrong with what was handed down: the policy's key, the place in its list, and why it is not used. */
export type ManagedProblem = { key: string; why: FormProblem['why'] | 'wrongDuties' | 'sameKind' };

/** What the school's IT has handed down by policy. What is wrong with some of it keeps nothing else from being used. */
export type HandedDown = { templates: Template[]; duties: Duties | null; problems: ManagedProblem[] };

const parsed = (value: unknown): unknown => (typeof value === 'string' ? JSON.parse(value) : value);

/** Reads the values of a policy, whatever they are. */
export const readPolicy = ({ templates, duties }: Record<string, unknown>): HandedDown => {
  const found: HandedDown = { templates: [], duties: null, problems: [] };
  const list = templates === undefined ? [] : Array.isArray(templates) ? templates : [templates];
  for (const [place, value] of list.entries()) {
    const key = `templates[${place}]`;
    const read = typeof value === 'string' ? readForm(value) : checkForm(value);
    if ('problem' in read) found.problems.push({ key, why: read.problem.why });
    else if (found.templates.some(({ kind }) => kind === read.template.kind))
      found.problems.push({ key, why: 'sameKind' });
    else found.templates.push(read.template);
  }
  try {
    if (duties !== undefined) found.duties = Duties.parse(parsed(duties));
  } catch {
    found.problems.push({ key: 'duties', why: 'wrongDuties' });
  }
  return found;
};

/** What the school's IT has handed down, as it stands now. */
export const handedDown = async (): Promise<HandedDown> => {
  try {
    return readPolicy(await browser.storage.managed.get(['templates', 'duties']));
  } catch {
    // Firefox refuses where no manifest hands anything down.
    return readPolicy({});
  }
};

/** Tells of what is handed down, now and each time that it changes. Gives what ends it. */
export const followHandedDown = (tell: (handed: HandedDown) => void): (() => void) => {
  const read = () => void handedDown().then(tell);
  const onChanged = (_: unknown, area: string) => {
    if (area === 'managed') read();
  };
  browser.storage.onChanged.addListener(onChanged);
  read();
  return () => browser.storage.onChanged.removeListener(onChanged);
};
