import { wordList } from './word-list.ts';

/** Close a list of goals: homework, messages, equipment, tests, assessment, work forms, timetables, word lists. */
export const STOP_WORDS = wordList(`
  lekse leksa leksene lekser *lekse *lekser *leksa leksjon leksehjelp leksehefte heimearbeid hjemmearbeid hjemme heime skolen skulen homework
  läxa läxor lektie lektier ekstra ekstraoppgaver ekstraoppgåver
  info informasjon information beskjed beskjeder beskjedar melding meldinger meldingar messages news nytt
  husk hugs obs nb viktig viktige datoer datoar utstyr klær klede gymtøy matpakke
  glose gloser glosar gloseprøve øveord øvingsord ord *ord ordliste diktat diktatord vocabulary
  prøve prøver prøvar *prøve *prøver test tester *test innlevering innleveringer innleveringar
  vurdering vurderinger vurderingar vurderes vurderast vurdert bedømt vurderingskriter* suksesskriter* criteria vurderingsform* undervegsvurdering underveisvurdering
  egenvurdering eigenvurdering kriterier kriterium kriteria assessment bedömning evaluering evaluation
  arbeidsmåt* arbeidsmetode* arbeidsform* arbeidsoppgave* arbeidsoppgåve* arbeidskrav arbetssätt arbetsform* metode metoder
  metodar aktivitet aktiviteter aktivitetar activities læringsaktivitet* oppgave oppgaver oppgåve oppgåver
  ressurs ressurser ressursar resources resurser læremidler læremiddel kilder kjelder lenker lenkjer lærebok læreverk
  materiell materialer materiale lesebestilling læringsprodukt produkt opplegg organisering differensiering tilpasning
  undervisning undervisningen undervisninga undervisningens grunnleggende grunnleggjande
  timeplan timeplanen fellesstund tid klokkeslett time tidspunkt friminutt
  ordenselev* ordenspar hjelpere gruppe gruppa grupper ordensmann bursdag* fødselsdag* hilsen helsing kontakt kontaktinfo* telefon tlf navn namn elever
  sang song sangen songen bibelvers salmevers verdiord verdiordene motto visdomsord ordtak
  krav krava kravene interesser styrker ståsted nåsituasjon status
  step steps løype løypa spor bok boka boken film filmen dikt diktet eventyr
  ferie *ferie skolerute skulerute nøtt gåte kalender
`);

/** In a lead-in such as "Dette skal vi lese/gjøre" these name an activity or a product. */
export const ACTIVITY_WORDS = wordList(`
  gjøre gjere gjør gjer lage laga lager lese lesa leser vise visa viser arbeide arbeider jobbe jobber skape
`);

/** Begin a row, column or line of a timetable or a homework list. */
export const WEEKDAYS = wordList(`
  mandag* måndag* tirsdag* tysdag* tisdag* onsdag* torsdag* fredag* lørdag* laurdag* søndag* sundag* man tir tirs tys ons tor
  tors fre monday tuesday wednesday thursday friday
`);

/** Announce topics: what stands there is a goal only if its own form says so. */
export const TOPIC_WORDS = wordList(`
  tema temaet temaer hovedtema hovudtema deltema emne emner emnet innhold innhald lærestoff fagstoff topic topics content innehåll
  indhold område områder hovedområde* hovudområde* delemne kjerneelement* begrep begreper omgrep nøkkelord bakgrunn syfte
  formål* føremål* beskrivelse skildring description introduksjon innledning innleiing uke uker veke veker vecka dato periode
`);

/** Name the plan itself. */
export const PLAN_WORDS = wordList(`
  *plan *planen plan *planer planering *planering ukebrev vekebrev lpp
`);
