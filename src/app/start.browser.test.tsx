/** The pieces that speak while a page starts and when it cannot. */
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { LoadError } from '#dataset/loadDataset.ts';
import type { DroppedRecord } from '#domain/parseDataset.ts';
import { LanguageContext } from '#i18n/I18nContext.ts';
import { loadMessages } from '#i18n/languages.ts';
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx';
import { DroppedRecordsNotice } from './DroppedRecordsNotice.tsx';
import { LoadFailureAlert } from './LoadFailureAlert.tsx';
import { PageFailure } from './PageFailure.tsx';
import { WaitingLine } from './WaitingLine.tsx';
import { QUIET_FOR, SLOW_AFTER } from './waitingSteps.ts';

function refuseClipboard() {
  const refusal = vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
  onTestFinished(() => refusal.mockRestore());
}

describe(WaitingLine, () => {
  it('says nothing at first, then that the data is on its way, then that it takes long, with a way on', async () => {
    vi.useFakeTimers();
    onTestFinished(() => {
      vi.useRealTimers();
    });
    const retry = vi.fn<() => void>();
    const screen = await render(<WaitingLine isRetry={false} onRetry={retry} />);
    const line = screen.getByRole('status');
    expect(line.element().textContent).toBe('');
    await vi.advanceTimersByTimeAsync(QUIET_FOR - 1);
    expect(line.element().textContent).toBe('');
    await vi.advanceTimersByTimeAsync(1);
    await expect.element(line).toHaveTextContent(/on its way/);
    expect(line.element().textContent).not.toMatch(/longer than usual/);
    expect(line.element().querySelector('button')).toBeNull();
    await vi.advanceTimersByTimeAsync(SLOW_AFTER - QUIET_FOR);
    await expect.element(line).toHaveTextContent(/longer than usual/);
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(retry).toHaveBeenCalledOnce();
  });

  it('speaks at once to whoever asked for another try', async () => {
    const screen = await render(<WaitingLine isRetry onRetry={() => undefined} />);
    await expect.element(screen.getByRole('status')).toHaveTextContent(/on its way/);
  });
});

describe(LoadFailureAlert, () => {
  it('shows its details to be copied by hand where the clipboard is refused', async () => {
    refuseClipboard();
    const error = new LoadError('http', 'the server answered 404', { status: 404 });
    const screen = await render(<LoadFailureAlert error={error} address="./d.json" onRetry={() => undefined} />);
    await userEvent.click(screen.getByText('Details', { exact: true }));
    await userEvent.click(screen.getByRole('button', { name: 'Copy details' }));
    await expect.element(screen.getByRole('textbox')).toHaveValue('http: the server answered 404 (./d.json)');
  });
});

describe('a failure that is none of the data', () => {
  it('is not put on the file: the browser may be too old', async () => {
    const error = new TypeError('items.toSorted is not a function');
    const screen = await render(<LoadFailureAlert error={error} address="./d.json" onRetry={() => undefined} />);
    await expect.element(screen.getByRole('alert')).toHaveTextContent(/browser is too old/);
    await expect.element(screen.getByRole('alert')).not.toHaveTextContent(/damaged/);
    await expect.element(screen.getByText(/^script: items\.toSorted/)).toBeInTheDocument();
  });
});

describe(DroppedRecordsNotice, () => {
  const records = Array.from({ length: 25 }, (_, position): DroppedRecord => {
    return { collection: 'events', position, id: position === 0 ? null : `e-${position}`, problem: 'date: no date' };
  });

  it('counts all, lists the first and copies every one', async () => {
    refuseClipboard();
    const screen = await render(<DroppedRecordsNotice records={records} />);
    await userEvent.click(screen.getByText('25 records have errors and are not shown'));
    expect(
      screen
        .getByRole('listitem')
        .elements()
        .map(({ textContent }) => textContent)
        .slice(0, 2),
    ).toEqual(['events[0]: date: no date', 'events[1] e-1: date: no date']);
    expect(screen.getByRole('listitem').elements()).toHaveLength(20);
    await expect.element(screen.getByText('and 5 more')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Copy the list' }));
    const copied = screen.getByRole('textbox').element();
    expect(copied.textContent.split('\n')).toHaveLength(25);
    expect(copied.textContent).toContain('events[24] e-24: date: no date');
  });
});

describe(PageFailure, () => {
  it.for(['en', 'ja'])(
    'stands in the place of a page that failed, in its language, with a way on (%s)',
    async (language) => {
      await loadMessages(language);
      function Broken(): never {
        throw new Error('planted');
      }
      const screen = await render(
        <LanguageContext value={language}>
          <ErrorBoundary fallback={<PageFailure address="./data/dataset.json" />}>
            <Broken />
          </ErrorBoundary>
        </LanguageContext>,
      );
      await expect.element(screen.getByRole('heading', { level: 1 })).toBeVisible();
      const alert = screen.getByRole('alert');
      await expect.element(alert).toHaveTextContent(language === 'ja' ? /再読み込み/ : /Reload/);
      await expect.element(alert.getByRole('link')).toHaveAttribute('href', './data/dataset.json');
      // React tells the console what its boundaries held.
      // oxlint-disable-next-line no-console
      const told = vi.mocked(console.error);
      expect(told).toHaveBeenCalled();
      told.mockClear();
    },
  );
});
