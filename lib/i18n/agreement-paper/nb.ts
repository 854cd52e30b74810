/** What stands on the written agreement in bokmål, whatever language the teacher reads in. */
export const nb = {
  title: 'Avtale',
  fileName: (day: string) => `avtale-${day}`,
  kinds: {
    utviklingssamtale: 'Utviklingssamtale',
    elevsamtale: 'Elevsamtale',
    veiledningssamtale: 'Veiledningssamtale',
  },
  and: 'og',
  pupil: 'Elev',
  held: 'Samtalen var',
  period: 'Gjelder',
  from: (day: string) => `fra ${day}`,
  fromTo: (first: string, last: string) => `${first} til ${last}`,
  due: 'Vi ser på avtalen igjen',
  participants: 'Til stede',
  roles: { kontaktlærer: 'kontaktlærer', faglærer: 'faglærer', elev: 'elev', foresatt: 'foresatt', annen: 'annen' },
  goals: { faglig: 'Faglige mål', sosialt: 'Sosiale mål', orden: 'Orden og oppførsel' },
  advice: 'Råd',
  does: { elev: 'Eleven', hjem: 'Hjemmet', skole: 'Skolen' },
  by: (day: string) => `Innen ${day}`,
  nothing: 'ikke avtalt',
  earlier: 'Sist avtalte vi',
  outcomes: { nådd: 'nådd', delvis: 'delvis nådd', 'ikke nådd': 'ikke nådd ennå', videreføres: 'fortsetter' },
  said: 'Dette snakket vi om',
  own: { pupilWords: 'Elevens egne ord', feedback: 'Tilbakemelding', feedForward: 'Framovermelding' },
  contributions: 'Fra faglærere',
  signatures: 'Underskrifter',
  signers: ['Elev', 'Foresatt', 'Lærer'],
  dateAndName: (who: string) => `Dato og underskrift, ${who.toLowerCase()}`,
};

export type PaperWords = typeof nb;
