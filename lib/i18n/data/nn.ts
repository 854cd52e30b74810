import type { DataText } from './data-text.ts';

export const nn: DataText = {
  title: 'Kva Læringsdialog lagrar',
  parts: [
    {
      heading: 'Kva som blir lagra, og kvifor',
      lines: [
        'Læringsdialog er ei nettlesarutviding der ein lærar fører notat frå læringsdialogar: utviklingssamtale, elevsamtale og rettleiingssamtale. Føremålet er å følgje opp læringa til eleven.',
        'Om eleven blir namn, klasse eller gruppe og trinn lagra. Om kvar samtale blir dato, type samtale, læringsmål frå arbeidsplanen og kompetansemål som læraren vel til dei, elevens eigne ord, tilbakemelding, framovermelding, avtale med frist og korleis det gjekk, tiltak, lenkjer til arbeidet til eleven, og kven kvar tekst kan delast med, lagra. Fødselsnummer, adresse og karakterar blir ikkje lagra.',
        'Om ein formell samtale blir også tid og stad, kven som var med, svara på spørsmåla i skjemaet til skulen, bidrag frå faglærarar, måla som vart avtalte og kven som gjer kva, og om rektor skal ha melding, lagra. Legg læraren bilete eller filer av arbeidet til eleven i mappa, blir dei også lagra (høgst 2 MB kvar). Rettar eller gøymer læraren eit mål som er lese feil i ein plan, blir målet, rettinga og kva plan det gjeld, hugsa. Om ein merknad i ein arbeidsplan blir teksten, planen og staden i han med nokre ord rundt, kva merknaden gjeld, og kva elevar eller kva gruppe læraren knyter han til, lagra.',
        'Læraren blir minna på å skrive kort og ikkje om helse, familie eller diagnosar. Slike opplysningar høyrer ikkje heime her.',
        'Tekst som er skriven, men ikkje lagra, blir teken vare på som utkast. Læraren kan krysse av for korleis samtalane har vore. Det blir lagra utan elev og utan samtale, berre med halvår og type samtale.',
        'Dei ti siste utgåvene av ein endra samtale, merknad eller elev blir tekne vare på. Sletta samtalar og merknader ligg 30 dagar i ei papirkorg.',
      ],
    },
    {
      heading: 'Kvar det ligg',
      lines: [
        'Alt ligg i nettlesaren til læraren, på maskina der han blir brukt. Utvidinga har ingen tenar og sender ingenting: ikkje notat, ikkje bruksdata, ikkje feilmeldingar. Ber læraren om å hente læreplanen frå Udir, spør nettlesaren først om lov, og så blir opne data henta frå data.udir.no. Udir ser då at nokon på dette nettet hentar læreplanen, men ingenting om lærar, elevar eller mål. Læreplanen er offentleg og ligg ulåst. Det som står i arbeidsplanen på skjermen, blir lese berre når læraren opnar panelet ved sida av han. I det eige sidepanelet til nettlesaren blir inga side lesen. Ei fil med ein plan blir henta frå itslearning berre når læraren ber om det. Ho blir lesen på maskina og ikkje lagra.',
        'Ingen utanfor maskina behandlar opplysningane, så det trengst ingen databehandlaravtale med dei som lagar utvidinga. Legg læraren ein tryggingskopi i ei skyteneste, gjeld avtalen skulen har med den tenesta. Fila er låst før ho kjem dit.',
      ],
    },
    {
      heading: 'Korleis det er låst',
      lines: [
        'Kvar post er kryptert for seg med AES-256-GCM. Nøkkelen er låst med ei passordsetning som berre læraren kjenner (Argon2id, 64 MiB, 3 rundar), og med ein gjenopprettingsnøkkel som læraren har skrive ut. Ingen av dei kan hentast fram av andre.',
        'Ulåst på disken ligg berre tilfeldige id-ar, type samtale, datoar og status, som søk treng. Dei seier ikkje kven eleven er.',
        'Læringsdialog blir låst når læraren ber om det, når maskina ikkje er i bruk (5 til 60 minutt), når maskina blir låst, og når nettlesaren blir lukka.',
        'Tryggingskopiar er låste på same måten. Ein eksport til JSON er ikkje låst, og det blir sagt der han blir laga. I merknader som Web Annotation står elevane berre med tilfeldige id-ar om ikkje læraren tek med namna. Ei kalenderfil har berre førebokstavane til eleven. Avtalar, innkallingar og førebuingsskjema som blir skrivne ut eller lagra som fil, er heller ikkje låste: dei er laga for å givast vidare, og har berre det som er merkt for mottakaren.',
        'Skjema som blir lagra som filer til elev, heim og faglærar, er ikkje låste. I dei står berre førenamnet til eleven, dag og tid, spørsmåla og delte mål. Det som blir fylt ut, blir i nettlesaren der det blir skrive til skjemaet blir tømt. Avsendar og svartekst i innkallingar ligg ulåst; dei handlar ikkje om elevar. Praksisbiletet som læraren kan ta med til teamet, har berre tal og kriterium: ingen namn, klassar eller tekst, og ingen tal frå færre enn fem elevar eller fem eigensjekkar.',
      ],
    },
    {
      heading: 'Kven som kan lese',
      lines: [
        'Berre den som har passordsetninga eller gjenopprettingsnøkkelen, eller sit ved ein nettlesar som er låst opp. Sida i itslearning kan ikkje lese panelet. Lås maskina når du går frå ho.',
        'Utvidinga kan ikkje verne mot skadeleg programvare på maskina, eller mot den som kan endre sjølve nettlesaren.',
      ],
    },
    {
      heading: 'Innsyn, retting og flytting',
      lines: [
        'Under Elevar viser «Alt om eleven» alt som er lagra om éin elev: til å lese, skrive ut eller lagre som fil. Der kan opplysningar også givast vidare til ein ny lærar i ei låst fil for berre den eleven. Feil blir retta der samtalen står.',
      ],
    },
    {
      heading: 'Sletting',
      lines: [
        'Éin elev kan slettast for godt med alt som høyrer til. Merknader som berre er knytte til eleven, blir sletta; frå andre merknader blir eleven teken ut. Alt frå før eit skuleår kan slettast samla. Blir utvidinga fjerna frå nettlesaren, er alt på den maskina borte.',
        'Tryggingskopiar og eksporterte filer ligg der læraren har lagt dei, og må slettast der.',
      ],
    },
    {
      heading: 'Ansvar',
      lines: [
        'Skuleeigaren (kommunen, fylkeskommunen eller den frie skulen) er behandlingsansvarleg for opplysningar om elevar, også dei ein lærar fører her. Skuleeigaren avgjer om utvidinga kan takast i bruk, kva som skal noterast i ho, og kor lenge det skal liggje.',
      ],
    },
  ],
};
