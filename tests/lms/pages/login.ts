import { school } from '../courses.ts';
import { html } from '../html.ts';
import { type Route, redirect, reply } from '../http.ts';
import { documentOf } from './layout.ts';

/** The page of someone who is not logged in; the real markers, a form that asks for nothing. */
export const routes: Route[] = [
  {
    path: '/index.aspx',
    answer: (ask) =>
      ask.body
        ? redirect('/CourseCards')
        : reply(
            documentOf({
              title: `${school} – itslearning-påloggingsside`,
              bodyClass: 'itsl-login',
              body: html`<main class="practice-login"><h1>${school}</h1>
<form id="aspnetForm" method="post" action="/index.aspx">
<div id="ctl00_ContentPlaceHolder1_nativeLoginWrapper">
<label for="ctl00_ContentPlaceHolder1_Username_input">Brukernavn</label>
<input id="ctl00_ContentPlaceHolder1_Username_input" name="user" autocomplete="off">
<label for="ctl00_ContentPlaceHolder1_Password_input">Passord</label>
<input id="ctl00_ContentPlaceHolder1_Password_input" name="word" type="password" autocomplete="off">
<button class="prom-button" name="go" value="1">Logg på</button></div>
<div id="ctl00_ContentPlaceHolder1_federatedLoginWrapper">
<a class="prom-button" href="/CourseCards">Logg på med Feide</a></div>
</form><p class="h-meta">Øvingsutgave – ikke itslearning. Skriv hva som helst.</p></main>`,
            }),
          ),
  },
];
