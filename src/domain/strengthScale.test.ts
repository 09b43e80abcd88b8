import { describe, expect, it } from 'vitest';
import { strengthScale, stepOn } from './strengthScale.ts';
import { WORDINGS, type WordingId } from './wordings.ts';

const used = (...wordings: WordingId[]) => wordings.map((wording) => ({ wording }));

describe(strengthScale, () => {
  it('holds each ranked verb that is used once, strongest first', () => {
    const scale = strengthScale(used('note', 'commit', 'statement', 'commit', 'welcome'));
    expect(scale.map((step) => step.id)).toEqual(['commit', 'welcome', 'note']);
  });

  it('descends in strength whatever is used', () => {
    const strengths = strengthScale(used(...WORDINGS.map((wording) => wording.id))).map((step) => step.strength);
    expect(strengths).toEqual(strengths.toSorted((a, b) => b - a));
  });
});

describe(stepOn, () => {
  const scale = strengthScale(used('commit', 'encourage'));

  it('counts from 1 for the strongest verb used', () => {
    expect(stepOn(scale, 'commit')).toBe(1);
    expect(stepOn(scale, 'encourage')).toBe(2);
  });

  it('gives no step to a verb that is not ranked', () => {
    expect(stepOn(scale, 'statement')).toBeNull();
  });
});
