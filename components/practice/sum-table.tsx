import { DialogueKind } from '../../lib/dialogue/dialogue-kind.ts';
import type { Seen, SignSum } from '../../lib/dialogue/practice.ts';
import { inLanguage } from '../../lib/dialogue/words.ts';
import { language, words } from '../../lib/i18n/language.ts';
import { practiceWords } from '../../lib/i18n/practice/words.ts';

type Props = { criterion: string; signs: SignSum[]; before: SignSum[] | null };

/** The same as the chart in a table, and by the kind of talk. */
export const SumTable = ({ criterion, signs, before }: Props) => {
  const t = practiceWords.value.sum;
  const said = (count: Seen | undefined) => (count && count.of > 0 ? t.seen(count.seen, count.of) : '–');
  const kinds = DialogueKind.options.filter((kind) => signs.some(({ byKind }) => byKind.some((e) => e.kind === kind)));
  return (
    // It may be wider than a small window, and is then moved within itself, by keyboard too.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section class="table-frame" aria-label={t.table(criterion)} tabIndex={0}>
      <table class="sums">
        <thead>
          <tr>
            <th scope="col">{t.sign}</th>
            <th scope="col">{t.all}</th>
            {before && <th scope="col">{t.earlier}</th>}
            {kinds.map((kind) => (
              <th key={kind} scope="col">
                {words.value.talks.kinds[kind]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {signs.map((each, place) => (
            <tr key={each.sign.id}>
              <th scope="row">
                {each.sign.id} {inLanguage(each.sign.text, language.value)}
              </th>
              <td>{said(each)}</td>
              {before && <td>{said(before[place])}</td>}
              {kinds.map((kind) => (
                <td key={kind}>{said(each.byKind.find((count) => count.kind === kind))}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
