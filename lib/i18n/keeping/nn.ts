import { count } from '../count.ts';
import type { Keeping } from './nb.ts';

const records = (talks: number, notes: number): string =>
  [
    ...(talks > 0 || notes === 0 ? [count(talks, 'samtale', 'samtalar')] : []),
    ...(notes > 0 ? [count(notes, 'merknad', 'merknader')] : []),
  ].join(' og ');

export const keeping: Keeping = {
  backup: {
    heading: 'Tryggingskopi',
    why: 'Fila held alt, låst som her: ho blir opna med passordsetninga eller gjenopprettingsnøkkelen, på kva maskin som helst. Legg henne i ei mappe som OneDrive eller Nextcloud synkroniserer.',
    make: 'Lag tryggingskopi no',
    made: (file: string) => `${file} er lagra i nedlastingsmappa.`,
    never: 'Du har ikkje teke tryggingskopi enno.',
    last: (days: number) =>
      days === 0 ? 'Sist tryggingskopiert i dag.' : `Sist tryggingskopiert for ${count(days, 'dag', 'dagar')} sidan.`,
    due: (days: number) => `Det er ${days} dagar utan tryggingskopi. Går denne maskina sund, er notata borte.`,
    goMake: 'Ta tryggingskopi',
    later: 'Ikkje no',
    madeIn: (file, folder) => `${file} er lagra i mappa ${folder}.`,
    byItself: 'Ta tryggingskopi av seg sjølv',
    rhythms: { never: 'Aldri', daily: 'Kvar dag', weekly: 'Kvar veke' },
    intoFolder: (folder) => `Kopiane blir lagra i mappa ${folder}.`,
    intoDownloads: 'Kopiane blir lagra i nedlastingsmappa.',
    pickFolder: 'Vel mappe …',
    noFolder: 'Bruk nedlastingsmappa',
    whichFolder:
      'Ei mappe som OneDrive eller Nextcloud synkroniserer er eit godt val: då finst kopien også om maskina går sund.',
    ask: 'Det er tid for tryggingskopi, men nettlesaren vil at du først seier ja til å skrive i mappa.',
    restoreHeading: 'Hent tilbake',
    restoreWhy:
      'Vel ein tryggingskopi, ei eksportert fil eller merknader som Web Annotation. Du får sjå kva ho vil gjere før noko blir endra.',
    file: 'Fil',
    fromOther:
      'Fila er låst med andre nøklar. Skriv passordsetninga eller gjenopprettingsnøkkelen som galdt då ho blei laga.',
    open: 'Opne fila',
    tooBig: 'Fila er større enn 200 MB og kan ikkje vere ei av våre. Ingenting er endra.',
    unknown:
      'Fila er ikkje ein tryggingskopi, ein eksport herifrå eller merknader som Web Annotation, eller ho er laga av ei nyare utgåve. Ingenting er endra.',
    broken: 'Fila er skadd eller endra sidan ho blei laga, så ingenting er henta. Prøv ein annan kopi.',
    nothing: 'Alt i fila finst her frå før. Det er ingenting å hente.',
    preview: 'Dette vil skje',
    aboutNone: 'Skjema, min praksis og merknader utan elev',
    add: (n: number) => count(n, 'ny', 'nye'),
    change: (n: number) => `${n} blir endra til det som står i fila`,
    leave: (n: number) => `${n} nyare her, blir ikkje rørte`,
    earlier: (n: number) => `${count(n, 'tidlegare utgåve', 'tidlegare utgåver')} blir tekne vare på`,
    preferFile:
      'Bruk det som står i fila også der det her er nyare. Det som står her no, blir liggjande som tidlegare utgåve.',
    bringingIn: 'Hentar inn',
    failed: 'Det gjekk ikkje å hente inn fila, og ingenting er endra. Prøv igjen.',
    bringIn: 'Hent inn',
    done: (n: number) => `${count(n, 'post', 'postar')} er henta inn.`,
  },
  bin: {
    heading: 'Papirkorg',
    why: (days) => `Sletta samtalar og merknader ligg her i ${days} dagar. Så er dei borte for godt.`,
    empty: 'Papirkorga er tom.',
    restore: 'Hent tilbake',
    restoreTalk: (who, date) => `Hent tilbake samtalen med ${who} ${date}`,
    left: (days) => `${count(days, 'dag', 'dagar')} att`,
  },
  earlier: {
    heading: 'Tidlegare utgåver',
    until: (moment) => `Slik det stod fram til ${moment}`,
    empty: 'Ingen tekst',
    bringBack: 'Hent fram',
    bringBackFrom: (moment) => `Hent fram utgåva frå før ${moment}`,
    back: 'Den tidlegare utgåva gjeld igjen.',
  },
  forGood: {
    why: 'Det kan ikkje angrast, og det hamnar ikkje i papirkorga.',
    backupFirst: 'Ta tryggingskopi først',
    action: 'Slett for godt',
    failed: 'Vart ikkje sletta. Ingenting er endra. Prøv igjen.',
  },
  pupilFile: {
    open: 'Alt om eleven',
    heading: (name) => `Alt som er lagra om ${name}`,
    asOf: (moment) => `Slik det stod ${moment}.`,
    back: 'Til elevane',
    json: 'Lagre som JSON',
    state: 'Status',
    states: { aktiv: 'Aktiv', arkivert: 'Arkivert' },
    created: 'Lagd til',
    changed: 'Sist endra',
    inBin: (moment) => `Sletta ${moment}, ligg i papirkorga`,
    earlier: 'Tidlegare utgåver og utkast',
    draft: 'Utkast som ikkje er lagra enno',
    moveHeading: 'Flytt til ny lærar',
    moveWhy:
      'Du får ei låst fil med berre denne eleven, og ei passordsetning som gjeld for den eine fila. Den nye læraren hentar henne inn under Tryggingskopi. Eleven blir ståande her til du slettar.',
    move: 'Lag fil til ny lærar',
    oneTime:
      'Passordsetninga til fila. Gi henne vidare munnleg eller på papir, ikkje saman med fila. Ho blir vist berre no.',
    deleteHeading: 'Slett eleven',
    deleteWhy:
      'Slettar eleven med alle samtalar, tidlegare utgåver og utkast, også det som ligg i papirkorga. Merknader som berre er om eleven, blir sletta; i andre blir eleven teken ut.',
    delete: 'Slett eleven for godt …',
    question: (name, talks) => `Slette ${name} og ${count(talks, 'samtale', 'samtalar')} for godt?`,
    deleted: (name) => `${name} er sletta for godt.`,
  },
  data: {
    oldHeading: 'Slett det som er gammalt',
    oldWhy:
      'Notat skal ikkje liggje lenger enn dei trengst. Her slettar du alle samtalar og merknader frå før eit skuleår på éin gong, og arkiverte elevar som ikkje har noko nyare.',
    before: 'Samtalar og merknader frå før',
    noneOld: 'Ingen samtalar eller merknader er eldre enn dette.',
    records,
    deleteOld: (talks, notes) => `Slett ${records(talks, notes)} …`,
    question: (talks, notes, day) => `Slette ${records(talks, notes)} frå før ${day} for godt?`,
    deleted: (talks, notes) => `${records(talks, notes)} er sletta for godt.`,
  },
  trouble: {
    refused: {
      heading: 'Nettlesaren lèt oss ikkje lagre her.',
      how: 'Det skjer i private vindauge, når nettlesaren er sett til aldri å hugse historikk, og når disken er full eller profilen er skadd. Opne itslearning i eit vanleg vindauge, og start nettlesaren på nytt.',
    },
    blocked: {
      heading: 'Ventar på ei anna fane',
      how: 'Læringsdialog er oppdatert, men ei fane med den gamle utgåva er framleis open. Lukk henne, eller last henne på nytt, så går det vidare av seg sjølv.',
    },
    newer: {
      heading: 'Notata er skrivne av ei nyare utgåve',
      how: 'Denne utgåva av Læringsdialog er eldre enn notata og rører dei ikkje. Oppdater utvidinga. Vil du vere sikker, kan du lagre ein låst kopi av alt slik det ligg; han blir henta inn under Tryggingskopi i den nye utgåva.',
    },
    outdated: {
      heading: 'Læringsdialog er oppdatert i ei anna fane',
      how: 'Last sida på nytt for å halde fram. Det du heldt på med, er teke vare på.',
    },
    saveCopy: 'Lagre ein kopi',
  },
  lock: {
    closed: {
      new: {
        heading: 'Før du byrjar',
        text: 'Det du skriv, handlar om barn. Derfor blir alt låst med ei passordsetning som berre du kjenner. Det tek eit par minutt, éin gong.',
        action: 'Vel passordsetning',
      },
      locked: {
        heading: 'Læringsdialog er låst',
        text: 'Lås opp i eit eige vindauge. Passordsetninga blir aldri skriven på sjølve sida. Det du heldt på med, er teke vare på.',
        action: 'Lås opp',
      },
      evicted: {
        heading: 'Notata er borte frå denne nettlesaren',
        text: 'Nettlesaren har sletta det som var lagra. Det skjer når nettstaddata blir tømde. Vel ei passordsetning på nytt, og hent så tilbake den siste tryggingskopien under Tryggingskopi i mappa. Det du heldt på å skrive, står framleis i skjemaet.',
        action: 'Byrj på nytt',
      },
    },
    now: 'Lås',
    unlock: 'Lås opp',
    setUpHeading: 'Vel ei passordsetning',
    setUpWhy:
      'Nokre ord etter kvarandre er lettare å hugse og vanskelegare å gjette enn rare teikn. Ingen andre kan finne henne fram for deg.',
    passphrase: 'Passordsetning',
    newPassphrase: 'Ny passordsetning',
    again: 'Skriv henne éin gong til',
    show: 'Vis det eg skriv',
    suggest: 'Foreslå ei for meg',
    suggested: 'Skriv forslaget ned på ein trygg stad før du går vidare.',
    strength: {
      weak: 'For lett å gjette. Legg til eitt eller fleire ord.',
      fair: 'Brukande. Eitt ord til gjer henne sterk.',
      strong: 'Sterk.',
    },
    different: 'Dei to er ikkje like. Skriv den andre på nytt.',
    next: 'Vidare',
    busy: 'Vent litt …',
    recoveryHeading: 'Gjenopprettingsnøkkelen din',
    recoveryWhy:
      'Gløymer du passordsetninga, er denne nøkkelen den einaste vegen inn. Ta vare på han ein trygg stad utanfor denne maskina. Han blir berre vist no.',
    recoveryFile: 'laeringsdialog-gjenopprettingsnokkel.txt',
    print: 'Skriv ut',
    saveFile: 'Lagre som fil',
    enterBack: 'Skriv nøkkelen slik han står på arket eller i fila',
    notSame: 'Det er ikkje den same nøkkelen. Sjekk teikna éin gong til.',
    tooShort: 'Nøkkelen er ikkje heil. Han har 28 teikn i sju grupper.',
    mistyped: 'Nøkkelen er skriven feil ein stad. Sjekk teikna éin gong til.',
    finish: 'Ferdig',
    wrongPassphrase: 'Passordsetninga stemmer ikkje. Sjekk store og små bokstavar, og prøv igjen.',
    wrongRecovery: 'Nøkkelen høyrer ikkje til notata på denne maskina. Har du eit nyare ark?',
    wait: (seconds: number) => `Neste forsøk om ${count(seconds, 'sekund', 'sekund')}.`,
    useRecovery: 'Gløymt passordsetninga?',
    usePassphrase: 'Bruk passordsetninga',
    recoveryKey: 'Gjenopprettingsnøkkel',
    unreadable:
      'Nøklane på denne maskina kan ikkje lesast, så notata kan ikkje opnast her. Ingenting er sletta. Er utvidinga eldre enn sist, så oppdater henne.',
    broken: (n: number) =>
      `${count(n, 'post', 'postar')} kunne ikkje opnast og er lagde til side. Dei er ikkje sletta, og resten er som før. Start nettlesaren på nytt; er dei framleis borte, er dei skadde på disken.`,
    passkey: {
      why: 'Windows Hello, Touch ID eller det maskina elles har. Passordsetninga gjeld framleis, og trengst på andre maskiner.',
      notOffered: 'Denne nettlesaren eller maskina tilbyr det ikkje.',
      add: 'Legg til',
      remove: 'Slutt å bruke maskina si eiga sjekk',
      unlock: 'Bruk maskina si eiga sjekk',
      notUnlocked: 'Det gjekk ikkje. Prøv igjen, eller bruk passordsetninga.',
      notAdded: 'Det gjekk ikkje, eller maskina kan ikkje brukast til dette. Passordsetninga gjeld som før.',
    },
    settings: {
      heading: 'Lås',
      after: 'Lås når maskina ikkje er brukt på',
      minutes: (n: number) => `${n} minutt`,
      also: 'Blir òg låst når maskina blir låst, når nettlesaren blir lukka, og med Alt+Shift+K.',
      passphrase: 'Byt passordsetning',
      passkey: 'Lås opp med maskina si eiga sjekk',
      recovery: 'Ny gjenopprettingsnøkkel',
    },
  },
};
