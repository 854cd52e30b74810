import { extraQuestions } from '../../lib/dialogue/extra-questions.ts';
import { answerIn, withAnswer } from '../../lib/dialogue/form-answers.ts';
import type { GuidanceForm } from '../../lib/dialogue/guidance-form.ts';
import { builtInTemplates, unfilled } from '../../lib/dialogue/templates.ts';
import { inLanguage } from '../../lib/dialogue/words.ts';
import { language } from '../../lib/i18n/language.ts';
import { activeTemplate } from '../../lib/store/active-template.ts';
import { useStore } from '../app.ts';
import { PartFields } from '../form/part-fields.tsx';
import { useHandedDown } from '../shared/use-handed-down.ts';
import { useLive } from '../shared/use-live.ts';

type Props = { form: GuidanceForm; onChange: (change: (form: GuidanceForm) => GuidanceForm) => void };

/**
 * What the school's own form of the guidance talk asks beyond the built-in one. A talk that was begun by a form is gone
 * on with by it, though the school may have another by now. Nothing where the form is the built-in one.
 */
export const SchoolsQuestions = ({ form, onChange }: Props) => {
  const { vault } = useStore();
  const handed = useHandedDown();
  const active = useLive(
    async () => handed && activeTemplate(vault, 'veiledningssamtale', handed.templates),
    [vault, handed],
  );
  const template = form.form?.template ?? (active.state === 'ready' ? active.value : null);
  const questions = template ? extraQuestions(template, builtInTemplates.veiledningssamtale) : [];
  if (!template || questions.length === 0) return null;
  const begun = (current: GuidanceForm): GuidanceForm => ({ ...current, form: current.form ?? unfilled(template) });
  return (
    <section class="schools-questions" aria-label={inLanguage(template.name, language.value)}>
      <p class="hint">{[inLanguage(template.name, language.value), template.school].filter(Boolean).join(', ')}</p>
      <PartFields
        part={{ questions }}
        language={language.value}
        answerOf={(question) => answerIn(form, question)}
        onAnswer={(question, answer) =>
          onChange((current) => ({ ...current, ...withAnswer(begun(current), question, answer) }))
        }
        goals={form.goals.map(({ text }) => text)}
        place={() => null}
      />
    </section>
  );
};
