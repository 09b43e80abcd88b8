import { describe, expect, it } from 'vitest';
import { hyphenatedPieces } from './hyphenated.ts';

const joined = (text: string) =>
  hyphenatedPieces(text)
    .filter(({ isJoined }) => isJoined)
    .map((piece) => piece.text);

describe('words joined by a hyphen', () => {
  it.each([
    ['WTO e-commerce initiative: Co-conveners’ Update', ['e-commerce', 'Co-conveners']],
    ['start-ups’ promotion and cross-border data', ['start-ups', 'cross-border']],
    ['COVID-19', ['COVID-19']],
    ['Ver.2 - a guide, 2018–2021', []],
    ['no-longer-than-this-is-a-word', []],
    ['', []],
  ])('stay on one line in “%s”, where they are not too long', (text, words) => {
    expect(joined(text)).toEqual(words);
  });

  it('leave the text as it was', () => {
    const text = 'A multi-stakeholder forum on e-commerce';
    expect(
      hyphenatedPieces(text)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
    expect(hyphenatedPieces(text).every(({ start, text: piece }) => text.startsWith(piece, start))).toBe(true);
  });
});
