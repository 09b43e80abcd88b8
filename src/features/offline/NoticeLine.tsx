/** One line at the foot of the window, with what can be done about it. */
import type { ReactNode } from 'react';
import { useI18n } from '#i18n/I18nContext.ts';
import { DismissButton } from '#ui/DismissButton.tsx';

interface NoticeLineProps {
  readonly text: string;
  readonly onDismiss: () => void;
  /** Controls before the one that dismisses. */
  readonly children?: ReactNode;
}

export function NoticeLine({ text, onDismiss, children }: NoticeLineProps) {
  const { messages } = useI18n();
  return (
    <div className="border-t border-ink bg-paper text-small">
      <div className="page-frame flex flex-wrap items-center gap-x-6 gap-y-1 py-2">
        <p className="min-w-0 flex-1">{text}</p>
        {children}
        <DismissButton onDismiss={onDismiss}>{messages.notice.dismiss}</DismissButton>
      </div>
    </div>
  );
}
