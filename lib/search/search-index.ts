import { keepBest } from './best.ts';
import { type Entry, entryOf, isWithin, type SearchFilter } from './entry.ts';
import type { Findable } from './findable.ts';
import { passagesOf, type Weight } from './passages.ts';
import { likeness, type QueryWord } from './query.ts';
import { tokensOf } from './tokens.ts';
import { type FormsOf, formsOf, type WordForms } from './word-forms.ts';

/** The best of what was found, and how many there are in all. */
export type Hits = { best: Entry[]; total: number };

export type SearchIndex = {
  /** Takes a record in, in place of what it was before. */
  put: (found: Findable) => void;
  remove: (id: string) => void;
  /** All that is in it. */
  entries: () => IteratorObject<Entry>;
  /** The keys of the subjects that were met. */
  subjects: ReadonlySet<string>;
  /** The forms of a word; those of words that stand in a record are known already. */
  formsOf: FormsOf;
  /** What has every word somewhere, in itself or in the names of its pupils; with no words, all that is within the filter. */
  search: (query: readonly QueryWord[], filter: SearchFilter, limit: number) => Hits;
};

/** Where a word stands: the number of the entry, with the weight of its heaviest place in the two lowest bits. */
type Indexed = WordForms & { places: number[] };

const WEIGHT_BITS = 2;
const rankOf = (weight: number, like: number): number => 1 + 2 * weight + (like === 2 ? 1 : 0);
/** That a pupil has the name says less than that a text is about it. */
const OF_PUPIL: Weight = 1;

/** The words of a record, each with the weight of its heaviest place. */
const weighedWords = (found: Findable): Map<string, Weight> => {
  const weights = new Map<string, Weight>();
  for (const { text, weight } of passagesOf(found))
    for (const { word } of tokensOf(text)) if (weight >= (weights.get(word) ?? 0)) weights.set(word, weight);
  return weights;
};

/** Makes an empty index from words to records: it keeps no text, only what leads to records and orders them. */
export const createIndex = (): SearchIndex => {
  // What was replaced or removed leaves a gap: numbers are never used again, so that no place has to be looked up.
  const entries: (Entry | null)[] = [];
  const numbers = new Map<string, number>();
  const vocabulary = new Map<string, Indexed>();
  const byPupil = new Map<string, number[]>();
  const subjects = new Set<string>();

  const remove = (id: string) => {
    const number = numbers.get(id);
    if (number === undefined) return;
    entries[number] = null;
    numbers.delete(id);
  };

  const put = (found: Findable) => {
    const entry = entryOf(found);
    remove(entry.id);
    const number = entries.push(entry) - 1;
    numbers.set(entry.id, number);
    for (const subject of entry.subjects) subjects.add(subject);
    for (const pupilId of entry.pupilIds) {
      const about = byPupil.get(pupilId);
      if (about) about.push(number);
      else byPupil.set(pupilId, [number]);
    }
    for (const [word, weight] of weighedWords(found)) {
      const place = (number << WEIGHT_BITS) | weight;
      const indexed = vocabulary.get(word);
      if (indexed) indexed.places.push(place);
      else vocabulary.set(word, { ...formsOf(word), places: [place] });
    }
  };

  /** How well each entry meets one word, by its number; 0 for not at all. */
  const ranksFor = (sought: QueryWord): Uint8Array => {
    const ranks = new Uint8Array(entries.length);
    const raise = (number: number, rank: number) => {
      if (rank > (ranks[number] ?? 0)) ranks[number] = rank;
    };
    for (const indexed of vocabulary.values()) {
      const like = likeness(sought, indexed);
      if (like === 0) continue;
      for (const place of indexed.places) {
        const number = place >> WEIGHT_BITS;
        raise(number, rankOf(place & 3, like));
        const entry = entries[number];
        if (entry?.kind === 'pupil')
          for (const about of byPupil.get(entry.id) ?? []) raise(about, rankOf(OF_PUPIL, like));
      }
    }
    return ranks;
  };

  const search = (query: readonly QueryWord[], filter: SearchFilter, limit: number): Hits => {
    const ranks = query.map(ranksFor);
    const { add, best } = keepBest(limit);
    let total = 0;
    for (const [number, entry] of entries.entries()) {
      if (!entry || !ranks.every((ofWord) => ofWord[number] !== 0) || !isWithin(filter, entry)) continue;
      total += 1;
      add({ entry, rank: ranks.reduce((sum, ofWord) => sum + (ofWord[number] ?? 0), 0) });
    }
    return { best: best.map(({ entry }) => entry), total };
  };

  return {
    ...{ put, remove, entries: () => entries.values().filter((entry) => entry !== null), subjects, search },
    formsOf: (word) => vocabulary.get(word) ?? formsOf(word),
  };
};
