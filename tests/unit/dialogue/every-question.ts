import type { Template } from '../../../lib/dialogue/template.ts';
import { builtInTemplates } from '../../../lib/dialogue/templates.ts';

/** A form in which the pupil is asked every type of question beforehand, with the same text everywhere. */
export const everyQuestion = (said: string): Template => {
  const label = { nb: said };
  const asked = { label, reach: 'elev' as const };
  return {
    ...builtInTemplates.elevsamtale,
    name: label,
    parts: [
      {
        id: 'pupil',
        phase: 'før',
        by: 'elev',
        title: label,
        help: label,
        questions: [
          { type: 'text', id: 'words', ...asked, help: label },
          { type: 'scale', id: 'mood', ...asked, scale: 'smileys' },
          {
            type: 'choice',
            id: 'best',
            ...asked,
            several: true,
            options: [
              { id: 'a', label },
              { id: 'b', label },
            ],
          },
          { type: 'ratings', id: 'goals', ...asked, scale: '1-4' },
          { type: 'subjects', id: 'open', ...asked, subjects: [], columns: [{ id: 'can', label }] },
          { type: 'subjects', id: 'named', ...asked, subjects: [said], columns: [{ id: 'can', label }] },
          { type: 'cross', id: 'cross', ...asked, fields: [label, label, label, label] },
          { type: 'date', id: 'day', ...asked },
        ],
      },
    ],
  };
};
