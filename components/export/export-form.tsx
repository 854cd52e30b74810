import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { today } from '../../lib/dialogue/calendar.ts';
import { type ExportChoice, exportFile, exportFileName } from '../../lib/dialogue/export-file.ts';
import type { Pupil } from '../../lib/dialogue/pupil.ts';
import { exportWords } from '../../lib/i18n/exporting/words.ts';
import { words } from '../../lib/i18n/language.ts';
import { appVersion } from '../../lib/page/app-version.ts';
import { useStore } from '../app.ts';
import { useDuties } from '../practice/use-duties.ts';
import { download } from '../shared/download.ts';
import { Notice } from '../shared/notice.tsx';
import { PupilSelect } from '../shared/pupil-select.tsx';
import { attempt, say } from '../shared/toast.tsx';
import { useLive } from '../shared/use-live.ts';
import { PeriodFields } from './period-fields.tsx';
import { allTime, periodOf } from './span.ts';
import { WebAnnotationExport } from './web-annotation-export.tsx';

/** Exports everything, one pupil's or one period's talks to a JSON file. Stands in the mappe only. */
export const ExportForm = ({ pupils }: { pupils: Pupil[] }) => {
  const { vault, store } = useStore();
  const t = exportWords.value;
  const id = useId();
  const { halfYears } = useDuties();
  const pupilId = useSignal('');
  const span = useSignal(allTime);
  const dialogues = useLive(() => store.allDialogues(vault), []);
  const notes = useLive(() => store.allAnnotations(vault), []);

  if (dialogues.state === 'failed' || notes.state === 'failed')
    return <Notice alert>{words.value.state.failed}</Notice>;
  if (dialogues.state === 'loading' || notes.state === 'loading')
    return <p class="hint">{words.value.state.loading}</p>;

  const choice: ExportChoice = { pupilId: pupilId.value || null, period: periodOf(span.value, today(), halfYears) };
  const wrong = choice.period !== null && choice.period.to < choice.period.from;
  const records = { pupils, dialogues: dialogues.value, annotations: notes.value };
  const file = exportFile(records, choice, appVersion(), new Date().toISOString());
  const { annotations = [] } = file;
  const empty = file.pupils.length + file.dialogues.length + annotations.length === 0;
  const save = async () => {
    const { school, attachments } = await store.everything(vault);
    const name = exportFileName(today());
    const whole = exportFile({ ...records, school, attachments }, choice, appVersion(), new Date().toISOString());
    download(name, JSON.stringify(whole, null, 2), 'application/json');
    say(t.done(name));
  };

  return (
    <section class="export" aria-label={t.heading}>
      <p>{t.intro}</p>
      <form
        autocomplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          if (!wrong && !empty) attempt(save);
        }}
      >
        <div class="field">
          <label for={`${id}-pupil`}>{t.whose}</label>
          <PupilSelect
            id={`${id}-pupil`}
            pupils={pupils}
            none={t.allPupils}
            value={pupilId.value}
            onChange={(chosen) => {
              pupilId.value = chosen;
            }}
          />
        </div>
        <PeriodFields
          span={span.value}
          halfYears={halfYears}
          onChange={(changed) => {
            span.value = changed;
          }}
        />
        <p class="problem" role="alert">
          {wrong && t.wrongPeriod}
        </p>
        <p class="hint" aria-live="polite">
          {empty ? t.nothing : t.summary(file.dialogues.length, file.pupils.length, annotations.length)}
        </p>
        <button type="submit" class="primary" disabled={wrong || empty}>
          {t.download}
        </button>
      </form>
      <p class="hint">
        <a href="/export.schema.json" download="laeringsdialog-export.schema.json">
          {t.schema}
        </a>
      </p>
      <WebAnnotationExport notes={annotations} pupils={pupils} />
    </section>
  );
};
