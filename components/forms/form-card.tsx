import type { Template } from '../../lib/dialogue/template.ts';
import { inLanguage } from '../../lib/dialogue/words.ts';
import { formsWords } from '../../lib/i18n/forms/words.ts';
import { language } from '../../lib/i18n/language.ts';

/** What can be done with a form, in the order of the buttons. */
const ACTS = ['use', 'goOn', 'show', 'edit', 'copy', 'file', 'delete', 'discard'] as const;
export type FormAct = (typeof ACTS)[number];

type Props = {
  template: Template;
  source: 'builtIn' | 'own' | 'handedDown';
  inUse: boolean;
  draft: boolean;
  acts: Partial<Record<FormAct, () => void>>;
};

/** One form in the list: its name, whose it is, its version, and what can be done with it. */
export const FormCard = ({ template, source, inUse, draft, acts }: Props) => {
  const t = formsWords.value;
  const name = inLanguage(template.name, language.value);
  const named = draft ? `${name} (${t.draft})` : `${name}, ${t.sources[source]}, ${t.version(template.version)}`;
  return (
    <li class={inUse ? 'talk-card form-card in-use' : 'talk-card form-card'}>
      <p>
        <strong>{name}</strong> {inUse && <span class="count">{t.inUse}</span>}
      </p>
      <p class="hint">
        {[draft ? t.draft : t.version(template.version), t.sources[source], template.school]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <div class="row-actions">
        {ACTS.map((act) => {
          const onClick = acts[act];
          return (
            onClick && (
              <button
                key={act}
                type="button"
                class={act === 'use' || act === 'goOn' ? '' : 'quiet'}
                aria-label={t.act(t.acts[act], named)}
                onClick={onClick}
              >
                {t.acts[act]}
              </button>
            )
          );
        })}
      </div>
    </li>
  );
};
