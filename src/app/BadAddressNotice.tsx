/** Names the parts of the address that could not be used, until it is dismissed. */
import { useState } from 'react';
import type { DroppedValue } from '#domain/viewCodec.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { DismissButton } from '#ui/DismissButton.tsx';

interface BadAddressNoticeProps {
  readonly values: readonly DroppedValue[];
}

/** Longest piece of a stranger's address that is repeated on the page, in characters. */
const LONGEST_VALUE = 40;
const MOST_VALUES = 5;

export function BadAddressNotice({ values }: BadAddressNoticeProps) {
  const { messages, list } = useI18n();
  const [isDismissed, setIsDismissed] = useState(false);
  if (isDismissed) return null;
  const named = values.slice(0, MOST_VALUES).map(({ parameter, value }) => {
    const short = [...value].slice(0, LONGEST_VALUE).join('');
    return `${parameter}=${short === value ? value : `${short}…`}`;
  });
  return (
    <div role="note" className="flex flex-wrap items-center gap-x-4 gap-y-1 border-l-4 border-edge bg-sunk px-3 py-1.5">
      <p className="min-w-0 flex-1">
        <bdi>{messages.notice.badAddress(list(named))}</bdi>
      </p>
      <DismissButton onDismiss={() => setIsDismissed(true)}>{messages.notice.dismiss}</DismissButton>
    </div>
  );
}
