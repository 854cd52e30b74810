import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { FileError, type FileProblem } from '../../lib/files/file-problem.ts';
import type { ReadFile } from '../../lib/files/read-plan-file.ts';
import { fileWords } from '../../lib/i18n/files/words.ts';
import type { OnPage } from '../../lib/page/bring-file.ts';
import type { PlanFile } from '../../lib/plan/reading.ts';
import { useApp } from '../app.ts';
import { Notice } from '../shared/notice.tsx';
import { say } from '../shared/toast.tsx';
import { ChooseFile } from './choose-file.tsx';
import { FileDrop } from './file-drop.tsx';
import { OfferedFiles } from './offered-files.tsx';
import { Underway } from './underway.tsx';

/** A file that is being fetched and read: which page of how many, once that is known. */
export type Work = { name: string; page: number; of: number; stop: AbortController };

/** Fetching and reading are loaded when a file is first wanted. */
const bringing = () => import('../../lib/page/bring-file.ts');

/** The ways to a plan in a file: those on the page, and one from the teacher's own device. */
export const PlanFiles = () => {
  const { tabPlan } = useApp();
  const t = fileWords.value;
  const work = useSignal<Work | null>(null);
  const trouble = useSignal<string | null>(null);
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => () => work.peek()?.stop.abort(), []);
  const reading = tabPlan.reading.value;
  const { files, unreadable } = reading.state === 'read' ? reading : { files: [], unreadable: [] };
  const current = tabPlan.plan.value;
  const offered = files.filter(({ name }) => name !== current?.title || current.goals.length === 0);

  const bring = async (name: string, read: (signal: AbortSignal, onPage: OnPage) => Promise<ReadFile>) => {
    work.peek()?.stop.abort();
    const mine: Work = { name, page: 0, of: 0, stop: new AbortController() };
    work.value = mine;
    trouble.value = null;
    const isMine = () => work.peek()?.stop === mine.stop;
    try {
      const { plan, cut } = await read(mine.stop.signal, (page, of) => {
        if (isMine()) work.value = { ...mine, page, of };
      });
      if (!isMine()) return;
      if (plan.goals.length === 0) trouble.value = t.none(name);
      else {
        tabPlan.bring(plan);
        say([t.done(name, plan.goals.length), cut && t.cut].filter(Boolean).join(' '));
      }
    } catch (error) {
      if (!isMine()) return;
      const problem: FileProblem = error instanceof FileError ? error.problem : 'broken';
      if (problem === 'stopped') say(t.problem.stopped);
      else trouble.value = t.problem[problem];
    } finally {
      if (isMine()) {
        // The button to cancel goes, and must not take the focus with it.
        if (top.current?.contains(document.activeElement)) top.current.focus();
        work.value = null;
      }
    }
  };
  const fromPage = (file: PlanFile) =>
    bring(file.name, async (signal, onPage) =>
      (await bringing()).planFromPage(
        file,
        tabPlan.reading.peek().state === 'read' ? tabPlan.plan.peek() : null,
        signal,
        onPage,
      ),
    );
  const fromDevice = (file: File) =>
    bring(file.name, async (signal, onPage) => (await bringing()).planFromDevice(file, signal, onPage));

  return (
    <div class="plan-files" ref={top} tabIndex={-1}>
      {unreadable.map((viewer) => (
        <Notice key={viewer}>{t.viewer[viewer]}</Notice>
      ))}
      {work.value ? (
        <Underway work={work.value} />
      ) : (
        <OfferedFiles files={offered} onFetch={(file) => void fromPage(file)} />
      )}
      {trouble.value && <Notice alert>{trouble.value}</Notice>}
      <ChooseFile onFile={(file) => void fromDevice(file)} />
      <FileDrop onFile={(file) => void fromDevice(file)} />
    </div>
  );
};
