import { DialogueKind } from '../../lib/dialogue/dialogue-kind.ts';
import type { PracticePicture, Share } from '../../lib/dialogue/practice-picture.ts';
import { inLanguage } from '../../lib/dialogue/words.ts';
import { language, words } from '../../lib/i18n/language.ts';
import { practiceWords } from '../../lib/i18n/practice/words.ts';

/** The criteria of a picture in one table: how often each sign was seen, in all checks and by the kind of talk. */
export const TeamSigns = ({ picture: { criteria, checks } }: { picture: PracticePicture }) => {
  const t = practiceWords.value.team;
  const said = (share: Share | null | undefined) => (share ? t.share(share.count, share.of, share.percent) : '–');
  const shown = new Set(criteria.flatMap(({ signs }) => signs.flatMap(({ byKind }) => byKind.map(({ kind }) => kind))));
  const kinds = DialogueKind.options.filter((kind) => shown.has(kind));
  return (
    <>
      <h3>{t.signs}</h3>
      <p>{t.checks(checks)}.</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section class="table-frame" aria-label={t.signs} tabIndex={0}>
        <table class="sums">
          <thead>
            <tr>
              <th scope="col">{t.sign}</th>
              <th scope="col">{t.all}</th>
              {kinds.map((kind) => (
                <th key={kind} scope="col">
                  {words.value.talks.kinds[kind]}
                </th>
              ))}
            </tr>
          </thead>
          {criteria.map(({ id, title, signs }) => (
            <tbody key={id}>
              <tr>
                <th scope="rowgroup" colSpan={2 + kinds.length} class="criterion-name">
                  {id}. {inLanguage(title, language.value)}
                </th>
              </tr>
              {signs.map((sign) => (
                <tr key={sign.id}>
                  <th scope="row">
                    {sign.id} {inLanguage(sign.text, language.value)}
                  </th>
                  <td>{said(sign.seen)}</td>
                  {kinds.map((kind) => (
                    <td key={kind}>{said(sign.byKind.find((each) => each.kind === kind)?.seen)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </section>
    </>
  );
};
