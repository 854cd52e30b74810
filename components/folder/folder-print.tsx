import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { today } from '../../lib/dialogue/calendar.ts';
import type { Dialogue } from '../../lib/dialogue/dialogue.ts';
import type { Pupil } from '../../lib/dialogue/pupil.ts';
import type { Reach } from '../../lib/dialogue/reach.ts';
import { saysAnything, withinReach } from '../../lib/dialogue/within-reach.ts';
import { folderWords } from '../../lib/i18n/folder/words.ts';
import { folderPrintText } from '../../lib/i18n/folder-print/folder-print-text.ts';
import type { FolderPrintText } from '../../lib/i18n/folder-print/nb.ts';
import { dayIn, LANGUAGES, type Language, language, words } from '../../lib/i18n/language.ts';
import { Choice } from '../shared/choice.tsx';
import { PrintPage } from '../shared/print-page.tsx';
import { Select } from '../shared/select.tsx';
import { PrintedTalk } from './printed-talk.tsx';

type Props = { pupil: Pupil; talks: Dialogue[]; filtered: boolean; onBack: () => void };

const READERS: readonly Reach[] = ['elev', 'hjem', 'lærer'];
const languageNamed = (name: string): Language => (name === 'nn' || name === 'en' ? name : 'nb');

/** The folder on paper, for one reader: built only from what reaches them, and seen here as it is printed. */
export const FolderPrint = ({ pupil, talks, filtered, onBack }: Props) => {
  const t = folderWords.value.print;
  const reader = useSignal<Reach>('elev');
  const written = useSignal<Language>(language.peek());
  return (
    <PrintPage
      heading={t.heading}
      now={t.now}
      back={t.back}
      onBack={onBack}
      choices={
        <>
          <Choice
            label={t.whom}
            options={READERS.map((value) => ({ value, label: t.readers[value] }))}
            value={reader.value}
            onChange={(chosen) => {
              reader.value = chosen;
            }}
          />
          <p class={reader.value === 'lærer' ? 'late' : 'hint'} role="status">
            {t.why[reader.value]}
          </p>
          <Select
            label={t.language}
            value={written.value}
            options={Object.entries(LANGUAGES).map(([value, label]) => ({ value, label }))}
            onChange={(chosen) => {
              written.value = languageNamed(chosen);
            }}
          />
          {filtered && <p class="hint">{t.filtered(talks.length)}</p>}
        </>
      }
    >
      <Printed pupil={pupil} talks={talks} reader={reader.value} written={written.value} />
    </PrintPage>
  );
};

type PrintedProps = { pupil: Pupil; talks: Dialogue[]; reader: Reach; written: Language };

const Printed = ({ pupil, talks, reader, written }: PrintedProps) => {
  const text = useSignal<{ language: Language; words: FolderPrintText } | null>(null);
  useEffect(() => {
    void folderPrintText(written).then((loaded) => {
      text.value = { language: written, words: loaded };
    });
  }, [written]);
  if (!text.value) return <p class="hint">{words.value.state.loading}</p>;
  const { words: t, language: shown } = text.value;
  const seen = talks
    .filter(({ state }) => state === 'gjennomført')
    .map((talk) => withinReach(talk, reader))
    .filter(saysAnything);
  return (
    <div class="printed" lang={shown}>
      <h2>{t.heading(pupil.name)}</h2>
      <p class="hint">{[pupil.group, t.printed(dayIn(shown, today()))].filter(Boolean).join(' · ')}</p>
      {seen.length === 0 && <p>{t.nothing}</p>}
      {seen.map((talk) => (
        <PrintedTalk key={talk.id} talk={talk} text={t} language={shown} />
      ))}
    </div>
  );
};
