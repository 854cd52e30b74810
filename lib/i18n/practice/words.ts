import { computed } from '@preact/signals';
import { language } from '../language.ts';
import { practice as en } from './en.ts';
import { practice as nb } from './nb.ts';
import { practice as nn } from './nn.ts';

/** The words of these screens in the language that the teacher reads in; they come with the first screen that needs them. */
export const practiceWords = computed(() => ({ nb, nn, en })[language.value]);
