import type { PupilKeeping } from './nb.ts';

export const nn: PupilKeeping = {
  tools: 'Hald orden på elevane',
  close: 'Lukk',
  list: {
    open: 'Hent inn ei liste',
    heading: 'Hent inn ei liste over elevar',
    why: 'Du ser kven som er på lista før nokon blir henta inn. Dei som finst frå før, blir ikkje henta inn igjen.',
    paste: 'Lim inn namn, eitt på kvar linje, eller celler frå eit rekneark',
    file: 'Eller vel filer: CSV, eller OneRoster som ZIP eller fleire CSV-filer',
    look: 'Sjå kven som er på lista',
    shown: 'Elevar på lista',
    problems: {
      empty: 'Det står ingen elevar på lista. Lim inn eitt namn per linje, eller vel ei fil med namn i.',
      names:
        'Fann ingen namn på lista. Ho treng ei kolonne som heiter Namn, eller ei som heiter Fornamn og ei som heiter Etternamn.',
      pupils: 'Lista har berre vaksne, eller ingen med rolla elev. Hent ut ei liste over elevane.',
      users: 'Fila med namna manglar. Vel users.csv saman med dei andre filene, eller heile ZIP-fila.',
      spreadsheet: 'Dette er ei arbeidsbok. Lagre ho som CSV i reknearket, eller kopier cellene og lim dei inn her.',
      other: 'Dette er ikkje ei liste. Vel ei CSV-fil, ei tekstfil eller ei ZIP-fil frå OneRoster.',
      broken: 'ZIP-fila kan ikkje opnast. Hent ho ut ein gong til, og prøv igjen.',
      large: 'Fila er for stor. Hent ut ei liste med berre dine eigne klassar.',
      many: 'Lista har fleire enn 2000 elevar. Hent ut ei liste med berre dine eigne klassar.',
    },
  },
};
