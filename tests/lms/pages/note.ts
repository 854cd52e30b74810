import { html, raw } from '../html.ts';
import { content, type Route } from '../http.ts';
import { plans, richText } from '../plans.ts';
import { framePage } from './layout.ts';

/** A Note ("Notat"): one piece of rich text, bare or in the classic shell's frame. */
export const routes: Route[] = [
  {
    path: '/note/View_Note.aspx',
    answer: (ask) => {
      const plan = plans.find((each) => each.id + 100 === ask.number('NoteID'));
      if (!plan) return undefined;
      return content(
        framePage(
          plan.reading.title,
          html`<header><h1 class="ccl-pageheader"><span id="ctl05_TT">${plan.reading.title}</span></h1></header>
<div class="h-userinput">${raw(richText(plan))}</div>
<p class="h-meta">Sist endret av Myrvang, Ingunn</p>`,
        ),
      );
    },
  },
];
