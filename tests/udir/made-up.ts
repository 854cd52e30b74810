/** Curricula and aims of our own making, with the structure of the real ones and none of their words. */
export type MadeUpPlan = {
  code: string;
  nb: string;
  nn: string;
  en: string;
  from: string | null;
  to: string | null;
  status: 'publisert' | 'utgaatt';
  sets: { code: string; title: string; grade: string; aims: [code: string, nb: string, nn: string, en: string][] }[];
};

export const PLANS: readonly MadeUpPlan[] = [
  {
    code: 'MAT01-06',
    nb: 'Prøveplan i matematikk',
    nn: 'Prøveplan i matematikk',
    en: 'Trial curriculum in mathematics',
    from: '2026-08-01',
    to: null,
    status: 'publisert',
    sets: [
      {
        code: 'KV9001',
        title: 'Kompetansemål og vurdering 4. trinn',
        grade: 'aarstrinn4',
        aims: [
          [
            'KM90001',
            'forklare gangetabellen med tegninger og egne ord',
            'forklare gongetabellen med teikningar og eigne ord',
            'explain the multiplication table with drawings',
          ],
          [
            'KM90002',
            'måle lengder med linjal og sammenligne svarene',
            'måle lengder med linjal og samanlikne svara',
            'measure lengths with a ruler and compare the answers',
          ],
          [
            'KM90002B',
            'lage diagrammer av egne tall og fortelle hva de viser',
            'lage diagram av eigne tal og fortelje kva dei viser',
            'make charts of your own numbers and tell what they show',
          ],
        ],
      },
      {
        code: 'KV9002',
        title: 'Kompetansemål og vurdering 5.trinn',
        // The field is wrong, as it is for a set of the real ones; the title is right.
        grade: 'aarstrinn6',
        aims: [
          [
            'KM90003',
            'sammenligne brøker og vise dem på en tallinje',
            'samanlikne brøkar og vise dei på ei tallinje',
            'compare fractions and show them on a number line',
          ],
          [
            'KM90004',
            'regne ut areal og omkrets av figurer på skolegården',
            'rekne ut areal og omkrins av figurar i skulegarden',
            'find the area and perimeter of shapes in the schoolyard',
          ],
        ],
      },
    ],
  },
  {
    code: 'MAT01-05',
    nb: 'Gammel prøveplan i matematikk',
    nn: 'Gammal prøveplan i matematikk',
    en: 'Old trial curriculum in mathematics',
    from: '2020-08-01',
    to: '2026-07-31',
    status: 'publisert',
    sets: [
      {
        code: 'KV9003',
        title: 'Kompetansemål og vurdering 5. trinn',
        grade: 'aarstrinn5',
        aims: [['KM90005', 'gammelt mål om brøk', 'gammalt mål om brøk', 'old aim about fractions']],
      },
    ],
  },
  {
    code: 'NOR01-08',
    nb: 'Prøveplan i norsk',
    nn: 'Prøveplan i norsk',
    en: 'Trial curriculum in Norwegian',
    from: '2026-08-01',
    to: null,
    status: 'publisert',
    sets: [
      {
        code: 'KV9004',
        title: 'Kompetansemål og vurdering 7. trinn',
        grade: 'aarstrinn7',
        aims: [
          [
            'KM90006',
            'skrive en fortelling med handling og personer',
            'skrive ei forteljing med handling og personar',
            'write a story with a plot and characters',
          ],
          [
            'KM90007',
            'lese høyt for andre så de vil høre mer',
            'lese høgt for andre så dei vil høyre meir',
            'read aloud so that others want to hear more',
          ],
        ],
      },
      {
        code: 'KV9005',
        title: 'Kompetansemål og vurdering vg1',
        grade: 'vg1',
        aims: [['KM90008', 'skrive for voksne', 'skrive for vaksne', 'write for adults']],
      },
    ],
  },
  {
    code: 'NAT01-04',
    nb: 'Utgått prøveplan i naturfag',
    nn: 'Utgått prøveplan i naturfag',
    en: 'Ended trial curriculum in science',
    from: null,
    to: null,
    status: 'utgaatt',
    sets: [
      {
        code: 'KV9006',
        title: 'Kompetansemål og vurdering 7. trinn',
        grade: 'aarstrinn7',
        aims: [['KM90009', 'utgått mål', 'utgått mål', 'ended aim']],
      },
    ],
  },
  {
    code: 'HEA02-01',
    nb: 'Prøveplan for videregående',
    nn: 'Prøveplan for vidaregåande',
    en: 'Trial curriculum of upper secondary school',
    from: '2021-08-01',
    to: null,
    status: 'publisert',
    sets: [
      {
        code: 'KV9007',
        title: 'Kompetansemål og vurdering vg2',
        grade: 'vg2',
        aims: [['KM90010', 'stelle', 'stelle', 'care']],
      },
    ],
  },
];

/** The codes of the aims that are in force and for grunnskolen. */
export const IN_FORCE = ['KM90001', 'KM90002', 'KM90002B', 'KM90003', 'KM90004', 'KM90006', 'KM90007'];
