/** Whether the page's single keys are on: they can be in the way of speech input and of other tools. */
import { useSyncExternalStore } from 'react';
import { createKeptChoice } from './keptChoice.ts';

const kept = createKeptChoice('communique-keys', ['on', 'off'], 'on');

export function areSingleKeysOn(): boolean {
  return kept.read() === 'on';
}

export function switchSingleKeys(areOn: boolean): void {
  kept.choose(areOn ? 'on' : 'off');
}

/** Storage cannot be read on the server, where every page is made with the keys on. */
export function useSingleKeys(): boolean {
  return useSyncExternalStore(kept.subscribe, areSingleKeysOn, () => true);
}
