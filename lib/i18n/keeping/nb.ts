import { count } from '../count.ts';

const records = (talks: number, notes: number): string =>
  [
    ...(talks > 0 || notes === 0 ? [count(talks, 'samtale', 'samtaler')] : []),
    ...(notes > 0 ? [count(notes, 'merknad', 'merknader')] : []),
  ].join(' og ');

/** What is said about keeping notes: the lock, backups, the bin and earlier versions, and the law's side. */
export const keeping = {
  backup: {
    heading: 'Sikkerhetskopi',
    why: 'Filen holder alt, låst som her: den åpnes med passordsetningen eller gjenopprettingsnøkkelen, på hvilken som helst maskin. Legg den i en mappe som OneDrive eller Nextcloud synkroniserer.',
    make: 'Lag sikkerhetskopi nå',
    made: (file: string) => `${file} er lagret i nedlastingsmappa.`,
    never: 'Du har ikke tatt sikkerhetskopi ennå.',
    last: (days: number) =>
      days === 0 ? 'Sist sikkerhetskopiert i dag.' : `Sist sikkerhetskopiert for ${count(days, 'dag', 'dager')} siden.`,
    due: (days: number) => `Det er ${days} dager uten sikkerhetskopi. Går denne maskinen i stykker, er notatene borte.`,
    goMake: 'Ta sikkerhetskopi',
    later: 'Ikke nå',
    madeIn: (file: string, folder: string) => `${file} er lagret i mappen ${folder}.`,
    byItself: 'Ta sikkerhetskopi av seg selv',
    rhythms: { never: 'Aldri', daily: 'Hver dag', weekly: 'Hver uke' },
    intoFolder: (folder: string) => `Kopiene lagres i mappen ${folder}.`,
    intoDownloads: 'Kopiene lagres i nedlastingsmappa.',
    pickFolder: 'Velg mappe …',
    noFolder: 'Bruk nedlastingsmappa',
    whichFolder:
      'En mappe som OneDrive eller Nextcloud synkroniserer er et godt valg: da finnes kopien også om maskinen går i stykker.',
    ask: 'Det er tid for sikkerhetskopi, men nettleseren vil at du først sier ja til å skrive i mappen.',
    restoreHeading: 'Hent tilbake',
    restoreWhy:
      'Velg en sikkerhetskopi, en eksportert fil eller merknader som Web Annotation. Du får se hva den vil gjøre før noe blir endret.',
    file: 'Fil',
    fromOther:
      'Filen er låst med andre nøkler. Skriv passordsetningen eller gjenopprettingsnøkkelen som gjaldt da den ble laget.',
    open: 'Åpne filen',
    tooBig: 'Filen er større enn 200 MB og kan ikke være en av våre. Ingenting er endret.',
    unknown:
      'Filen er ikke en sikkerhetskopi, en eksport herfra eller merknader som Web Annotation, eller den er laget av en nyere utgave. Ingenting er endret.',
    broken: 'Filen er skadet eller endret siden den ble laget, så ingenting er hentet. Prøv en annen kopi.',
    nothing: 'Alt i filen finnes her fra før. Det er ingenting å hente.',
    preview: 'Dette vil skje',
    aboutNone: 'Skjemaer, min praksis og merknader uten elev',
    add: (n: number) => count(n, 'ny', 'nye'),
    change: (n: number) => `${n} endres til det som står i filen`,
    leave: (n: number) => `${n} nyere her, blir ikke rørt`,
    earlier: (n: number) => `${count(n, 'tidligere utgave', 'tidligere utgaver')} tas vare på`,
    preferFile:
      'Bruk det som står i filen også der det her er nyere. Det som står her nå, blir liggende som tidligere utgave.',
    bringingIn: 'Henter inn',
    failed: 'Det gikk ikke å hente inn filen, og ingenting er endret. Prøv igjen.',
    bringIn: 'Hent inn',
    done: (n: number) => `${count(n, 'post', 'poster')} er hentet inn.`,
  },
  bin: {
    heading: 'Papirkurv',
    why: (days: number) => `Slettede samtaler og merknader ligger her i ${days} dager. Så er de borte for godt.`,
    empty: 'Papirkurven er tom.',
    restore: 'Hent tilbake',
    restoreTalk: (who: string, date: string) => `Hent tilbake samtalen med ${who} ${date}`,
    left: (days: number) => `${count(days, 'dag', 'dager')} igjen`,
  },
  earlier: {
    heading: 'Tidligere utgaver',
    until: (moment: string) => `Slik det sto fram til ${moment}`,
    empty: 'Ingen tekst',
    bringBack: 'Hent fram',
    bringBackFrom: (moment: string) => `Hent fram utgaven fra før ${moment}`,
    back: 'Den tidligere utgaven gjelder igjen.',
  },
  forGood: {
    why: 'Det kan ikke angres, og det havner ikke i papirkurven.',
    backupFirst: 'Ta sikkerhetskopi først',
    action: 'Slett for godt',
    failed: 'Ble ikke slettet. Ingenting er endret. Prøv igjen.',
  },
  pupilFile: {
    open: 'Alt om eleven',
    heading: (name: string) => `Alt som er lagret om ${name}`,
    asOf: (moment: string) => `Slik det sto ${moment}.`,
    back: 'Til elevene',
    json: 'Lagre som JSON',
    state: 'Status',
    states: { aktiv: 'Aktiv', arkivert: 'Arkivert' },
    created: 'Lagt til',
    changed: 'Sist endret',
    inBin: (moment: string) => `Slettet ${moment}, ligger i papirkurven`,
    earlier: 'Tidligere utgaver og utkast',
    draft: 'Utkast som ikke er lagret ennå',
    moveHeading: 'Flytt til ny lærer',
    moveWhy:
      'Du får en låst fil med bare denne eleven, og en passordsetning som gjelder for den ene filen. Den nye læreren henter den inn under Sikkerhetskopi. Eleven blir stående her til du sletter.',
    move: 'Lag fil til ny lærer',
    oneTime:
      'Passordsetningen til filen. Gi den videre muntlig eller på papir, ikke sammen med filen. Den vises bare nå.',
    deleteHeading: 'Slett eleven',
    deleteWhy:
      'Sletter eleven med alle samtaler, tidligere utgaver og utkast, også det som ligger i papirkurven. Merknader som bare er om eleven, slettes; i andre tas eleven ut.',
    delete: 'Slett eleven for godt …',
    question: (name: string, talks: number) => `Slette ${name} og ${count(talks, 'samtale', 'samtaler')} for godt?`,
    deleted: (name: string) => `${name} er slettet for godt.`,
  },
  data: {
    oldHeading: 'Slett det som er gammelt',
    oldWhy:
      'Notater skal ikke ligge lenger enn de trengs. Her sletter du alle samtaler og merknader fra før et skoleår på én gang, og arkiverte elever som ikke har noe nyere.',
    before: 'Samtaler og merknader fra før',
    noneOld: 'Ingen samtaler eller merknader er eldre enn dette.',
    records,
    deleteOld: (talks: number, notes: number) => `Slett ${records(talks, notes)} …`,
    question: (talks: number, notes: number, day: string) => `Slette ${records(talks, notes)} fra før ${day} for godt?`,
    deleted: (talks: number, notes: number) => `${records(talks, notes)} er slettet for godt.`,
  },
  trouble: {
    refused: {
      heading: 'Nettleseren lar oss ikke lagre her.',
      how: 'Det skjer i private vinduer, når nettleseren er satt til aldri å huske historikk, og når disken er full eller profilen er skadet. Åpne itslearning i et vanlig vindu, og start nettleseren på nytt.',
    },
    blocked: {
      heading: 'Venter på en annen fane',
      how: 'Læringsdialog er oppdatert, men en fane med den gamle utgaven er fortsatt åpen. Lukk den, eller last den på nytt, så går det videre av seg selv.',
    },
    newer: {
      heading: 'Notatene er skrevet av en nyere utgave',
      how: 'Denne utgaven av Læringsdialog er eldre enn notatene og rører dem ikke. Oppdater utvidelsen. Vil du være sikker, kan du lagre en låst kopi av alt slik det ligger; den hentes inn under Sikkerhetskopi i den nye utgaven.',
    },
    outdated: {
      heading: 'Læringsdialog er oppdatert i en annen fane',
      how: 'Last siden på nytt for å fortsette. Det du holdt på med, er tatt vare på.',
    },
    saveCopy: 'Lagre en kopi',
  },
  lock: {
    closed: {
      new: {
        heading: 'Før du begynner',
        text: 'Det du skriver, handler om barn. Derfor låses alt med en passordsetning som bare du kjenner. Det tar et par minutter, én gang.',
        action: 'Velg passordsetning',
      },
      locked: {
        heading: 'Læringsdialog er låst',
        text: 'Lås opp i et eget vindu. Passordsetningen skrives aldri på selve siden. Det du holdt på med, er tatt vare på.',
        action: 'Lås opp',
      },
      evicted: {
        heading: 'Notatene er borte fra denne nettleseren',
        text: 'Nettleseren har slettet det som var lagret. Det skjer når nettstedsdata tømmes. Velg en passordsetning på nytt, og hent så tilbake den siste sikkerhetskopien under Sikkerhetskopi i mappa. Det du holdt på å skrive, står fortsatt i skjemaet.',
        action: 'Begynn på nytt',
      },
    },
    now: 'Lås',
    unlock: 'Lås opp',
    setUpHeading: 'Velg en passordsetning',
    setUpWhy:
      'Noen ord etter hverandre er lettere å huske og vanskeligere å gjette enn rare tegn. Ingen andre kan finne den fram for deg.',
    passphrase: 'Passordsetning',
    newPassphrase: 'Ny passordsetning',
    again: 'Skriv den én gang til',
    show: 'Vis det jeg skriver',
    suggest: 'Foreslå en for meg',
    suggested: 'Skriv forslaget ned på et trygt sted før du går videre.',
    strength: {
      weak: 'For lett å gjette. Legg til ett eller flere ord.',
      fair: 'Brukbar. Ett ord til gjør den sterk.',
      strong: 'Sterk.',
    },
    different: 'De to er ikke like. Skriv den andre på nytt.',
    next: 'Videre',
    busy: 'Vent litt …',
    recoveryHeading: 'Gjenopprettingsnøkkelen din',
    recoveryWhy:
      'Glemmer du passordsetningen, er denne nøkkelen den eneste veien inn. Ta vare på den et trygt sted utenfor denne maskinen. Den vises bare nå.',
    recoveryFile: 'laeringsdialog-gjenopprettingsnokkel.txt',
    print: 'Skriv ut',
    saveFile: 'Lagre som fil',
    enterBack: 'Skriv nøkkelen slik den står på arket eller i filen',
    notSame: 'Det er ikke den samme nøkkelen. Sjekk tegnene én gang til.',
    tooShort: 'Nøkkelen er ikke hel. Den har 28 tegn i sju grupper.',
    mistyped: 'Nøkkelen er skrevet feil et sted. Sjekk tegnene én gang til.',
    finish: 'Ferdig',
    wrongPassphrase: 'Passordsetningen stemmer ikke. Sjekk store og små bokstaver, og prøv igjen.',
    wrongRecovery: 'Nøkkelen hører ikke til notatene på denne maskinen. Har du et nyere ark?',
    wait: (seconds: number) => `Neste forsøk om ${count(seconds, 'sekund', 'sekunder')}.`,
    useRecovery: 'Glemt passordsetningen?',
    usePassphrase: 'Bruk passordsetningen',
    recoveryKey: 'Gjenopprettingsnøkkel',
    unreadable:
      'Nøklene på denne maskinen kan ikke leses, så notatene kan ikke åpnes her. Ingenting er slettet. Er utvidelsen eldre enn sist, så oppdater den.',
    broken: (n: number) =>
      `${count(n, 'post', 'poster')} kunne ikke åpnes og er lagt til side. De er ikke slettet, og resten er som før. Start nettleseren på nytt; er de fortsatt borte, er de skadet på disken.`,
    passkey: {
      why: 'Windows Hello, Touch ID eller det maskinen ellers har. Passordsetningen gjelder fortsatt, og trengs på andre maskiner.',
      notOffered: 'Denne nettleseren eller maskinen tilbyr det ikke.',
      add: 'Legg til',
      remove: 'Slutt å bruke maskinens egen sjekk',
      unlock: 'Bruk maskinens egen sjekk',
      notUnlocked: 'Det gikk ikke. Prøv igjen, eller bruk passordsetningen.',
      notAdded: 'Det gikk ikke, eller maskinen kan ikke brukes til dette. Passordsetningen gjelder som før.',
    },
    settings: {
      heading: 'Lås',
      after: 'Lås når maskinen ikke er brukt på',
      minutes: (n: number) => `${n} minutter`,
      also: 'Låses også når maskinen låses, når nettleseren lukkes, og med Alt+Shift+K.',
      passphrase: 'Bytt passordsetning',
      passkey: 'Lås opp med maskinens egen sjekk',
      recovery: 'Ny gjenopprettingsnøkkel',
    },
  },
};

export type Keeping = typeof keeping;
