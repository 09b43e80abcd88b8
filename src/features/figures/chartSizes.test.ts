import { describe, expect, it } from 'vitest';
import { uprightLabels } from './chartSizes.ts';

describe(uprightLabels, () => {
  it('breaks each label into lines that its column has room for, and leaves no sign or two alone', () => {
    expect(uprightLabels(['Saudi Arabia 2020', 'None'], 'en', 110)).toEqual([['Saudi Arabia', '2020'], ['None']]);
    expect(uprightLabels(['イタリア（2021年）'], 'ja', 120)).toEqual([['イタリア', '（2021年）']]);
  });

  it('leaves all labels to be turned where one has no room', () => {
    expect(uprightLabels(['Saudi Arabia 2020', 'None'], 'en', 40)).toBeNull();
  });
});
