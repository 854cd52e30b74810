import { computed } from '@preact/signals';
import { language } from '../language.ts';
import { folder as en } from './en.ts';
import { folder as nb } from './nb.ts';
import { folder as nn } from './nn.ts';

/** The words of these screens in the language that the teacher reads in; they come with the first screen that needs them. */
export const folderWords = computed(() => ({ nb, nn, en })[language.value]);
