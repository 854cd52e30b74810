import { html, raw } from '../html.ts';
import { type Route, reply } from '../http.ts';
import { documentOf } from './layout.ts';

const blank = raw(
  '<!DOCTYPE html><html lang="nb-NO"><head><meta charset="utf-8"><title>Tom</title><link rel="icon" href="data:,"></head><body></body></html>',
);

/**
 * A page without anything, to measure against, and a page that means harm: names that shadow DOM members, markup
 * written as text, endless lines, invisible and reversed text. It holds no script; a test plays the attacker itself.
 */
export const routes: Route[] = [
  { path: '/blank', answer: () => reply(blank) },
  {
    path: '/hostile',
    answer: () =>
      reply(
        documentOf({
          title: 'Ukeplan <img src=x onerror=alert(1)> uke 48',
          bodyClass: 'l-frame',
          body: html`<h1 class="ccl-pageheader">Ukeplan ${'<script>alert(1)</script>'} uke 48</h1>
<form name="body"><input name="querySelector"><input name="children"><input name="textContent">
<input id="attributes" name="attributes"></form>
<img name="getElementById" alt=""><div id="location">location</div><div id="chrome">chrome</div>
<div class="h-userinput"><h2>Mål</h2><ul>
<li>Jeg kan ${'<img src=x onerror="document.title=1">'} lese</li>
<li>Jeg kan ${'</script><script>alert(2)</script>'} regne</li>
<li>Jeg kan ${'\u202e'}netsål eksa ${'\u202c'}skrive${'\u200b\u200b'} baklengs</li>
<li>Jeg kan ${'=HYPERLINK("https://example.invalid","klikk")'}</li>
<li>Jeg kan ${'telle '.repeat(4000)}</li>
<li>Jeg kan ${'a'.repeat(20_000)}</li>
<li hidden>Jeg kan det som ikke synes</li>
<li><a href="javascript:alert(3)">Jeg kan følge en lenke</a></li>
</ul></div>
<div data-depth="1">${Array.from({ length: 400 }, () => raw('<div>'))}Jeg kan dykke${Array.from({ length: 400 }, () => raw('</div>'))}</div>`,
        }),
      ),
  },
];
