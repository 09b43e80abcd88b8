/** The keys of the page, and the switch for those of them that are single characters. */
import { useId } from 'react';
import type { AboutWords } from '#i18n/aboutWords.ts';
import { switchSingleKeys, useSingleKeys } from '#state/singleKeys.ts';
import { KEY_GROUP_IDS } from '#domain/keyTable.ts';
import { KeyTable } from './KeyTable.tsx';

interface KeysPageProps {
  readonly words: AboutWords;
}

export function KeysPage({ words }: KeysPageProps) {
  const areOn = useSingleKeys();
  const noteId = useId();
  return (
    <div className="space-y-6">
      <div className="border-l-4 border-edge pl-4">
        <label className="flex min-h-8 items-center gap-2 font-semibold pointer-coarse:min-h-11">
          <input
            type="checkbox"
            checked={areOn}
            aria-describedby={noteId}
            onChange={(event) => switchSingleKeys(event.currentTarget.checked)}
            className="size-4 shrink-0 accent-(--color-ink)"
          />
          <span>{words.keys.areOn}</span>
        </label>
        <p id={noteId} className="text-small text-soft">
          {words.keys.areOnNote}
        </p>
      </div>
      {KEY_GROUP_IDS.map((group) => (
        <KeyTable key={group} group={group} words={words.keys} />
      ))}
      <p className="text-small text-soft">{words.keys.without}</p>
    </div>
  );
}
