/** Term and expansion stand for each other in a search: whichever a text has, a reader may type the other. */
import { fold } from './fold.ts';
import type { GlossaryEntry } from './schema.ts';

const WORD = /[\p{Script=Latin}\p{N}]/u;

/** Whether a term stands in a text as a word of its own or with a plural s. Scripts without blanks set no bounds. */
function hasWord(folded: string, term: string): boolean {
  const startsWord = WORD.test(term.at(0) ?? '');
  const endsWord = WORD.test(term.at(-1) ?? '');
  for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + 1)) {
    const isStart = !startsWord || !WORD.test(folded.charAt(at - 1));
    const end = at + term.length;
    const next = folded.charAt(end) === 's' ? folded.charAt(end + 1) : folded.charAt(end);
    if (isStart && (!endsWord || !WORD.test(next))) return true;
  }
  return false;
}

/** Adds to a folded text, a line each, the other forms of the glossary's terms that it has. */
export function toSynonyms(glossary: readonly GlossaryEntry[]): (folded: string) => string {
  const groups = glossary.map((entry) => {
    const term = fold(entry.term);
    const expansions = Object.values(entry.expansion).map(fold);
    return { term, expansions, forms: [term, ...expansions].join('\n') };
  });
  return (folded) =>
    groups
      .filter(
        ({ term, expansions }) => hasWord(folded, term) || expansions.some((expansion) => folded.includes(expansion)),
      )
      .reduce((text, { forms }) => `${text}\n${forms}`, folded);
}
