/** English words that no first view needs: those of parts that are themselves fetched. See i18n/lateWords.ts. */
import { citeEn } from './cite.ts';
import { drawerEn } from './drawer.ts';
import { embedEn } from './embed.ts';
import { evidenceEn } from './evidence.ts';
import { matrixEn } from './matrix.ts';
import { printEn } from './print.ts';
import { takeawayEn } from './takeaway.ts';

export const lateEn = {
  cite: citeEn,
  drawer: drawerEn,
  embed: embedEn,
  evidence: evidenceEn,
  matrix: matrixEn,
  print: printEn,
  takeaway: takeawayEn,
};
