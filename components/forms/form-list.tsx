import { DialogueKind } from '../../lib/dialogue/dialogue-kind.ts';
import { formFile } from '../../lib/dialogue/form-file.ts';
import type { TemplateRecord } from '../../lib/dialogue/school-record.ts';
import type { Template } from '../../lib/dialogue/template.ts';
import { copyOfTemplate } from '../../lib/dialogue/template-editing.ts';
import { builtInTemplates, templateFor } from '../../lib/dialogue/templates.ts';
import { inLanguage } from '../../lib/dialogue/words.ts';
import { formsWords } from '../../lib/i18n/forms/words.ts';
import { language, words } from '../../lib/i18n/language.ts';
import { useStore } from '../app.ts';
import { download } from '../shared/download.ts';
import { attempt, say } from '../shared/toast.tsx';
import { type FormAct, FormCard } from './form-card.tsx';

type Props = {
  handedDown: Template[];
  records: TemplateRecord[];
  onShow: (template: Template) => void;
  /** Opens the editor on a form; `draftId` is that of a draft that is there already. */
  onEdit: (template: Template, draftId: string | null) => void;
};

type Acts = Partial<Record<FormAct, () => void>>;

const fileName = ({ id, version }: Template) => `skjema-${id}-v${version}.json`;

/** All forms, for each kind of talk the one in use and those that could be. */
export const FormList = ({ handedDown, records, onShow, onEdit }: Props) => {
  const { vault, store } = useStore();
  const t = words.value;

  const putInUse = (template: Template, id: string | null) => () =>
    attempt(async () => {
      await store.putInUse(vault, template.kind, id);
      say(formsWords.value.nowInUse(inLanguage(template.name, language.value)));
    });
  const remove = (record: TemplateRecord, told: string) => () =>
    attempt(async () => {
      await store.deleteSchoolRecord(vault, record.id);
      say(told, () => store.changeSchoolRecord(vault, record));
    });
  const reading = (template: Template): Acts => ({
    show: () => onShow(template),
    copy: () => onEdit(copyOfTemplate(template, `skole-${crypto.randomUUID().slice(0, 13)}`), null),
    file: () => download(fileName(template), formFile(template), 'application/json'),
  });
  const edit = (record: TemplateRecord) => () => {
    const begun = records.find(({ draft, template }) => draft && template.id === record.template.id);
    onEdit((begun ?? record).template, begun?.id ?? null);
  };
  const actsOf = (record: TemplateRecord): Acts => ({
    ...reading(record.template),
    edit: edit(record),
    delete: remove(record, formsWords.value.deleted),
  });
  const actsOfDraft = (record: TemplateRecord): Acts => ({
    goOn: () => onEdit(record.template, record.id),
    show: () => onShow(record.template),
    discard: remove(record, formsWords.value.discarded),
  });

  return (
    <>
      {DialogueKind.options.map((kind) => {
        const used = templateFor(kind, handedDown, records);
        const fromIt = handedDown.filter((template) => template.kind === kind);
        const own = records.filter(({ template }) => template.kind === kind).toSorted(byNameAndVersion);
        const choosable = fromIt.length === 0;
        const builtIn = builtInTemplates[kind];
        return (
          <section key={kind} class="forms-of-kind" aria-label={t.talks.kinds[kind]}>
            <h3>{t.talks.kinds[kind]}</h3>
            {!choosable && <p class="hint">{formsWords.value.decided}</p>}
            <ul class="talk-cards">
              {fromIt.map((template) => (
                <FormCard
                  key={template.id}
                  {...{ template, source: 'handedDown', inUse: template === used, draft: false }}
                  acts={reading(template)}
                />
              ))}
              {own.map((record) => {
                const { id, template, draft = false } = record;
                const inUse = template === used;
                const use: Acts = choosable && !inUse && !draft ? { use: putInUse(template, id) } : {};
                return (
                  <FormCard
                    key={id}
                    {...{ template, source: 'own', inUse, draft }}
                    acts={{ ...use, ...(draft ? actsOfDraft(record) : actsOf(record)) }}
                  />
                );
              })}
              <FormCard
                {...{ template: builtIn, source: 'builtIn', inUse: builtIn === used, draft: false }}
                acts={{
                  ...(choosable && builtIn !== used && { use: putInUse(builtIn, null) }),
                  ...reading(builtIn),
                }}
              />
            </ul>
          </section>
        );
      })}
    </>
  );
};

const byNameAndVersion = (a: TemplateRecord, b: TemplateRecord): number =>
  inLanguage(a.template.name, 'nb').localeCompare(inLanguage(b.template.name, 'nb'), 'nb') ||
  a.template.id.localeCompare(b.template.id) ||
  Number(a.draft ?? false) - Number(b.draft ?? false);
