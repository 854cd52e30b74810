import type { DataText } from './data-text.ts';

export const nb: DataText = {
  title: 'Hva Læringsdialog lagrer',
  parts: [
    {
      heading: 'Hva som lagres, og hvorfor',
      lines: [
        'Læringsdialog er en nettleserutvidelse der en lærer fører notater fra læringsdialoger: utviklingssamtale, elevsamtale og veiledningssamtale. Formålet er å følge opp læringen til eleven.',
        'Om eleven lagres navn, klasse eller gruppe og trinn. Om hver samtale lagres dato, type samtale, læringsmål fra arbeidsplanen og kompetansemål som læreren velger til dem, elevens egne ord, tilbakemelding, framovermelding, avtale med frist og hvordan det gikk, tiltak, lenker til elevens arbeid, og hvem hver tekst kan deles med. Fødselsnummer, adresse og karakterer lagres ikke.',
        'Om en formell samtale lagres også tid og sted, hvem som var med, svarene på spørsmålene i skolens skjema, bidrag fra faglærere, målene som ble avtalt og hvem som gjør hva, og om rektor skal ha beskjed. Legger læreren bilder eller filer av elevens arbeid i mappa, lagres de også (høyst 2 MB hver). Retter eller skjuler læreren et mål som er lest feil i en plan, huskes målet, rettelsen og hvilken plan det gjelder. Om en merknad i en arbeidsplan lagres teksten, planen og stedet i den med noen ord rundt, hva merknaden gjelder, og hvilke elever eller hvilken gruppe læreren knytter den til.',
        'Læreren blir minnet på å skrive kort og ikke om helse, familie eller diagnoser. Slike opplysninger hører ikke hjemme her.',
        'Teksten som skrives, men ikke er lagret, tas vare på som utkast. Læreren kan krysse av for hvordan samtalene har vært. Det lagres uten elev og uten samtale, bare med halvår og type samtale.',
        'De ti siste utgavene av en endret samtale, merknad eller elev tas vare på. Slettede samtaler og merknader ligger 30 dager i en papirkurv.',
      ],
    },
    {
      heading: 'Hvor det ligger',
      lines: [
        'Alt ligger i nettleseren til læreren, på maskinen der den brukes. Utvidelsen har ingen server og sender ingenting: ikke notater, ikke bruksdata, ikke feilmeldinger. Ber læreren om å hente læreplanen fra Udir, spør nettleseren først om lov, og så hentes åpne data fra data.udir.no. Udir ser da at noen på dette nettet henter læreplanen, men ingenting om lærer, elever eller mål. Læreplanen er offentlig og ligger ulåst. Det som står i arbeidsplanen på skjermen, leses bare når læreren åpner panelet ved siden av den. I nettleserens eget sidepanel leses ingen side. En fil med en plan hentes fra itslearning bare når læreren ber om det. Den leses på maskinen og lagres ikke.',
        'Ingen utenfor maskinen behandler opplysningene, så det trengs ingen databehandleravtale med dem som lager utvidelsen. Legger læreren en sikkerhetskopi i en skytjeneste, gjelder skolens avtale med den tjenesten. Filen er låst før den kommer dit.',
      ],
    },
    {
      heading: 'Hvordan det er låst',
      lines: [
        'Hver post er kryptert for seg med AES-256-GCM. Nøkkelen er låst med en passordsetning som bare læreren kjenner (Argon2id, 64 MiB, 3 runder), og med en gjenopprettingsnøkkel som læreren har skrevet ut. Ingen av dem kan hentes fram av andre.',
        'Ulåst på disken ligger bare tilfeldige id-er, type samtale, datoer og status, som søk trenger. De sier ikke hvem eleven er.',
        'Læringsdialog låses når læreren ber om det, når maskinen ikke er i bruk (5 til 60 minutter), når maskinen låses, og når nettleseren lukkes.',
        'Sikkerhetskopier er låst på samme måte. En eksport til JSON er ikke låst, og det sies der den lages. I merknader som Web Annotation står elevene bare med tilfeldige id-er hvis ikke læreren tar med navnene. En kalenderfil har bare forbokstavene til eleven. Avtaler, innkallinger og forberedelsesskjemaer som skrives ut eller lagres som fil, er heller ikke låst: de er laget for å gis videre, og har bare det som er merket for mottakeren.',
        'Skjemaer som lagres som filer til elev, hjem og faglærer, er ikke låst. I dem står bare fornavnet til eleven, dag og tid, spørsmålene og delte mål. Det som fylles ut, blir i nettleseren der det skrives til skjemaet tømmes. Avsender og svartekst i innkallinger ligger ulåst; de handler ikke om elever. Praksisbildet som læreren kan ta med til teamet, har bare antall og kriterier: ingen navn, klasser eller tekst, og ingen tall fra færre enn fem elever eller fem egensjekker.',
      ],
    },
    {
      heading: 'Hvem som kan lese',
      lines: [
        'Bare den som har passordsetningen eller gjenopprettingsnøkkelen, eller sitter ved en nettleser som er låst opp. Siden i itslearning kan ikke lese panelet. Lås maskinen når du går fra den.',
        'Utvidelsen kan ikke verne mot skadelig programvare på maskinen, eller mot den som kan endre selve nettleseren.',
      ],
    },
    {
      heading: 'Innsyn, retting og flytting',
      lines: [
        'Under Elever viser «Alt om eleven» alt som er lagret om én elev: til å lese, skrive ut eller lagre som fil. Der kan opplysninger også gis videre til en ny lærer i en låst fil for bare den eleven. Feil rettes der samtalen står.',
      ],
    },
    {
      heading: 'Sletting',
      lines: [
        'Én elev kan slettes for godt med alt som hører til. Merknader som bare er knyttet til eleven, slettes; fra andre merknader tas eleven ut. Alt fra før et skoleår kan slettes samlet. Fjernes utvidelsen fra nettleseren, er alt på den maskinen borte.',
        'Sikkerhetskopier og eksporterte filer ligger der læreren har lagt dem, og må slettes der.',
      ],
    },
    {
      heading: 'Ansvar',
      lines: [
        'Skoleeieren (kommunen, fylkeskommunen eller den frie skolen) er behandlingsansvarlig for opplysninger om elever, også dem en lærer fører her. Skoleeieren avgjør om utvidelsen kan tas i bruk, hva som skal noteres i den, og hvor lenge det skal ligge.',
      ],
    },
  ],
};
