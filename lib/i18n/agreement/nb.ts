import { count } from '../count.ts';

/** What is said about the written agreement. */
export const agreement = {
  heading: 'Avtalen',
  open: 'Avtalen',
  openOf: (name: string, day: string) => `Avtalen med ${name} ${day}`,
  back: 'Til samtalen',
  gone: 'Denne samtalen finnes ikke lenger her.',
  intro: 'Slik ser hjemmet avtalen. Bare det som deles med hjemmet, kommer med.',
  none: 'Det er ikke avtalt noe i denne samtalen ennå.',
  withheld:
    'Avtalen er ikke delt med hjemmet, så det er ingenting å skrive ut. Vil dere dele den, endrer du hvem som ser den i samtalen.',
  sheet: 'Arket som hjemmet får',
  choices: 'Valg for arket',
  language: 'Språk på arket',
  signatures: 'Linjer til underskrift',
  said: 'Ta med det dere snakket om',
  print: 'Skriv ut eller lagre som PDF',
  save: 'Lagre som dokument (DOCX)',
  saved: (file: string) => `${file} er lagret. Filen er ikke kryptert: oppbevar den trygt.`,
  twoPages: 'Avtalen blir på to sider. Kort ned tekstene, eller ta bort det dere snakket om, for å få plass på én.',
  fits: 'Avtalen får plass på én side.',
  leftOut: 'Ikke med på arket',
  teacherOnly: (n: number) => `${count(n, 'tekst', 'tekster')} som bare du ser`,
  pupilOnly: (n: number) => `${count(n, 'tekst', 'tekster')} som deles med eleven, ikke med hjemmet`,
  measures: 'støtte og tiltak',
  nothingLeftOut: 'Alt som er skrevet i samtalen, er med.',
  reachHint: 'Hvem som ser hver tekst, velger du i samtalen.',
  from15:
    'En elev som har fylt 15 år, bestemmer selv i spørsmål om utdanningen sin. Bli enig med eleven om hva som deles, før arket går hjem.',
  sentHome: 'Sendt hjem',
  sentOn: 'Dato',
  markSent: 'Marker som sendt hjem',
  sent: (day: string) => `Sendt hjem ${day}.`,
  notSent: 'Avtalen er ikke merket som sendt hjem.',
  undoSent: 'Ta bort merket',
  markedSent: (day: string) => `Merket som sendt hjem ${day}.`,
  unmarked: 'Avtalen er ikke lenger merket som sendt hjem.',
};

export type AgreementWords = typeof agreement;
